package org.kervan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kervan.border.ListLoad;
import org.kervan.border.Watchlists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "list",
    description = "Loads watchlists.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ListCommand {

  @Command(
      name = "load",
      description = "Puts new versions of watchlists in force.",
      mixinStandardHelpOptions = true)
  int load(
      @Mixin DataOptions data,
      @Parameters(
              arity = "1..*",
              paramLabel = "LIST",
              converter = ListArgument.Converter.class,
              description = "un=FILE, ofac=FOLDER (with sdn.csv and alt.csv) or csv:NAME=FILE.")
          List<ListArgument> lists,
      @Option(
              names = "--force",
              description = "Accept a list that is damaged or has lost half of its persons.")
          boolean force) {
    return Application.withoutPages(
        data,
        application -> {
          var watchlists = application.getBean(Watchlists.class);
          lists.forEach(list -> load(watchlists, list, force));
        });
  }

  private static void load(Watchlists watchlists, ListArgument list, boolean force) {
    try {
      switch (watchlists.load(list.code(), list.format(), list.bytes(), force, "command line")) {
        case ListLoad.Loaded it ->
            System.out.printf(
                "%s: version %s is in force, %d persons, %d findings%n",
                it.code(), it.version(), it.persons(), it.findings());
        case ListLoad.Unchanged it ->
            System.out.printf("%s: version %s was in force already%n", it.code(), it.version());
        case ListLoad.Refused it -> throw new CannotDo(refusal(it));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String refusal(ListLoad.Refused refused) {
    String why =
        switch (refused.why()) {
          case NOBODY_READ -> "no person could be read from it. Is it the right file and format?";
          case DAMAGED -> "it breaks off or is damaged. Fetch it again, or force it with --force.";
          case FELL_BY_HALF ->
              "it has %d persons, the version in force %d. If that is right, force it with --force."
                  .formatted(refused.persons(), refused.personsBefore());
        };
    return "The list " + refused.code() + " was refused and the version before stays: " + why;
  }
}
