# Sourced before the program runs: finds what packaging/setup.sh had to unpack inside .venv. Nothing to do elsewhere.
easel_system=$PWD/.venv/system
if [ -d "$easel_system/usr" ]; then
  for easel_libraries in "$easel_system"/usr/lib/*-linux-gnu* "$easel_system"/lib/*-linux-gnu* "$easel_system/usr/lib"; do
    [ -d "$easel_libraries" ] && LD_LIBRARY_PATH="$easel_libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
  done
  export LD_LIBRARY_PATH
  export PATH="$PATH:$easel_system/usr/bin:$easel_system/bin"
  export XDG_DATA_DIRS="${XDG_DATA_DIRS:-/usr/local/share:/usr/share}:$easel_system/usr/share"
  if [ ! -e /etc/fonts/fonts.conf ] && [ -d "$easel_system/etc/fonts" ]; then
    sed "s|<dir>/usr/share/fonts</dir>|<dir>/usr/share/fonts</dir><dir>$easel_system/usr/share/fonts</dir>|" \
      "$easel_system/etc/fonts/fonts.conf" > "$easel_system/etc/fonts/easel.conf"
    export FONTCONFIG_PATH="$easel_system/etc/fonts" FONTCONFIG_FILE="$easel_system/etc/fonts/easel.conf"
  fi
fi
