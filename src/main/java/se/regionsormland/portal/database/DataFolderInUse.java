package se.regionsormland.portal.database;

import java.nio.file.Path;

class DataFolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Path folder;

  DataFolderInUse(Path folder) {
    super("Another portal uses " + folder);
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }
}
