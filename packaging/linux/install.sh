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
    printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g')"
}

# Let the desktop look at what is there now, and take away what it has made of this where nothing is left.
refresh() {
    if [ -n "$(find "$mine/applications" -name '*.desktop' 2>/dev/null)" ]; then
        if command -v update-desktop-database >/dev/null; then update-desktop-database "$mine/applications"; fi
    else
        rm -f "$mine/applications/mimeinfo.cache"
    fi
    if [ -n "$(find "$mine/mime/packages" -name '*.xml' 2>/dev/null)" ]; then
        if command -v update-mime-database >/dev/null; then update-mime-database "$mine/mime"; fi
    else
        for name in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types \
            version application/x-nnstudio.xml; do
            rm -f "$mine/mime/$name"
        done
        rmdir "$mine/mime/application" 2>/dev/null || true
    fi
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

case $here in
    *%*)
        cat >&2 <<END
Desktops cannot start a program from a folder with % in its name. Nothing has been changed. Rename the folder, and run
./install.sh again:
桌面无法从名称中含有 % 的文件夹启动程序。没有作任何更改。请重命名该文件夹，再运行一次 ./install.sh：
桌面無法從名稱中含有 % 的資料夾啟動程式。沒有作任何變更。請將該資料夾重新命名，再執行一次 ./install.sh：
    $here
END
        exit 1
        ;;
esac

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
