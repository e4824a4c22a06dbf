package org.cordon.app.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, from its jar.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Cordon.class.getPackage().getImplementationVersion();
    return new String[] {"Cordon " + (version == null ? "(development)" : version)};
  }
}
