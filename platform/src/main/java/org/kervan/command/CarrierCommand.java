package org.kervan.command;

import org.kervan.access.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "carrier",
    description = "Adds a carrier that hands in passenger lists by HTTP.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class CarrierCommand {

  @Command(
      name = "add",
      description = "Creates an account for a carrier's machine, and prints its token once.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin DataOptions data,
      @Parameters(paramLabel = "NAME", description = "Such as the carrier's IATA code.")
          String name) {
    return Application.withoutPages(
        data,
        application ->
            System.out.printf(
                """
                carrier   %s
                token     %s
                Hand it over now: it cannot be shown again. The carrier sends it with each message:
                Authorization: Bearer TOKEN
                """,
                name, application.getBean(Accounts.class).createCarrier(name)));
  }
}
