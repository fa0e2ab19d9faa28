#!/bin/sh
# Put NN Studio into the menu of this user, and let project files open with it. Needs no password; uninstall.sh takes
# away exactly what is put here.
set -eu

here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd -P)
shared="$here/usr/share"
mine="${XDG_DATA_HOME:-$HOME/.local/share}"

# What goes there: all that desktops look for, under the name it has in usr/share.
files() {
    (cd "$shared" && find applications icons mime -type f)
}

# A path as the value of a key of a desktop file, and then also as one argument of a command in it.
as_value() {
    printf '%s' "$1" | sed 's/\\/\\\\/g'
}
as_argument() {
    printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')"
}

refresh() {
    for tool in update-desktop-database update-mime-database; do
        folder="$mine/applications"
        [ "$tool" = update-mime-database ] && folder="$mine/mime"
        if [ -d "$folder" ] && command -v "$tool" >/dev/null; then "$tool" "$folder"; fi
    done
    # Desktops look into the folder again when it is newer than what they remember of it.
    if [ -d "$mine/icons/hicolor" ]; then touch "$mine/icons/hicolor"; fi
}

if [ "${1:-}" = --remove ]; then
    files | while IFS= read -r file; do rm -f "$mine/$file"; done
    refresh
    # Folders that are empty now; those with something in them stay.
    (cd "$shared" && find applications icons mime -type d) | sort -r | while IFS= read -r folder; do
        rmdir "$mine/$folder" 2>/dev/null || true
    done
    echo "NN Studio is no longer in your menu. This folder, your projects and your settings are still there."
    exit
fi

files | while IFS= read -r file; do
    mkdir -p "$mine/$(dirname "$file")"
    cp "$shared/$file" "$mine/$file"
done
while IFS= read -r line; do
    case $line in
        Exec=*)
            printf 'TryExec=%s\n' "$(as_value "$here/nnstudio")"
            printf 'Exec=%s %%f\n' "$(as_argument "$here/nnstudio")"
            ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$shared/applications/nnstudio.desktop" >"$mine/applications/nnstudio.desktop"
refresh
echo "NN Studio is in your menu now, and project files (.nnstudio) open with it. uninstall.sh takes it away again."
