package org.kervan.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "code",
    description = "Prints the current one-time code of a demo account.",
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Parameters(paramLabel = "NAME", description = "officer, operator or dpo.")
  private String account = "";

  @Override
  public Integer call() {
    var accounts = DemoAccounts.in(data.folderOr(DemoCommand.data()));
    System.out.println(CodeOfTheMoment.of(accounts.secret(account), Instant.now()));
    return 0;
  }
}
