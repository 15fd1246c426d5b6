package org.kervan.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data are: a folder, and the database inside it or elsewhere. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where data are kept; ./data beside the launcher if not given.")
  private @Nullable Path folder;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = {
        "An external PostgreSQL instead of the one that Kervan starts itself:",
        "postgresql://owner:password@host:5432/database. The environment variable",
        "KERVAN_DATABASE does the same and keeps the password off the command line."
      })
  private @Nullable String database;

  Path folderOr(Path usual) {
    return folder == null ? usual : folder;
  }

  /** The URL of an external database, if one was given. */
  @Nullable String externalDatabase() {
    String given = database == null ? System.getenv("KERVAN_DATABASE") : database;
    return given == null || given.isBlank() ? null : given;
  }
}
