# Sourced by ./cordon and ./dev: sets JAVA_HOME to a JDK of at least version 25, or says what is missing.
# No JVM is started to look: a JDK tells its version in its file "release".

CORDON_JDK=25

jdk_version() {
  # The major version of the JDK in folder $1; 0 where there is none with a compiler.
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
    echo "${version:-0}"
  else
    echo 0
  fi
}

find_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/javac}
  fi
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/jdk* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && [ "$(jdk_version "$jdk")" -ge "$CORDON_JDK" ]; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  cat >&2 <<EOF
Cordon needs a JDK $CORDON_JDK or newer, and found none.
Looked at JAVA_HOME (${JAVA_HOME:-not set}), PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks and the usual places of macOS.
Get one from https://adoptium.net, then run this again; or set JAVA_HOME to one that is elsewhere.
EOF
  return 3
}

find_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Cordon needs Maven 3.8 or newer to build itself, and found no mvn on PATH. Get it from https://maven.apache.org." >&2
    return 3
  fi
  # Native access and Unsafe are Maven's own use of the JDK; without these flags it warns on every run.
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  export MAVEN_OPTS
}
