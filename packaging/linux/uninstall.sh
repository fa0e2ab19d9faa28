#!/bin/sh
# Take NN Studio out of the menu of this user again.
exec sh "$(dirname "$(readlink -f "$0")")/install.sh" --remove
