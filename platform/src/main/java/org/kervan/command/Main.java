package org.kervan.command;

import java.util.stream.Stream;
import org.kervan.database.DatabaseStartFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * The entry of the application. Exit codes: 0 done; 2 something that the user can put right, told
 * in a sentence; 1 a fault of Kervan, with its trace.
 */
@Command(
    name = "kervan",
    description = "From a carrier's passenger list to an officer's decision.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      AssessCommand.class,
      ReadCommand.class,
      MrzCommand.class,
      AccountCommand.class,
      CarrierCommand.class,
      ListCommand.class,
      CodeCommand.class,
      TrainCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((failure, command, _) -> explain(failure, command));
  }

  private static int explain(Exception failure, CommandLine command) {
    var told =
        Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
            .filter(e -> e instanceof CannotDo || e instanceof DatabaseStartFailed)
            .findFirst();
    if (told.isPresent()) {
      command.getErr().println("kervan: " + told.get().getMessage());
      return ExitCode.USAGE;
    }
    failure.printStackTrace(command.getErr());
    return ExitCode.SOFTWARE;
  }
}
