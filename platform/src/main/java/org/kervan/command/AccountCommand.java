package org.kervan.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kervan.access.Accounts;
import org.kervan.access.NewAccount;
import org.kervan.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "account",
    description = "Adds, lists, disables, enables and resets the accounts of people.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class AccountCommand {

  /** A role of a person, typed {@code targeting-officer}. */
  private static final class RoleName implements ITypeConverter<Role> {
    @Override
    public Role convert(String typed) {
      return Arrays.stream(Role.values())
          .filter(role -> role != Role.CARRIER && name(role).equals(typed))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "'%s' is no role of a person; roles are %s".formatted(typed, all())));
    }

    static String name(Role role) {
      return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String all() {
      return Arrays.stream(Role.values())
          .filter(role -> role != Role.CARRIER)
          .map(RoleName::name)
          .collect(Collectors.joining(", "));
    }
  }

  @Command(
      name = "add",
      description = "Creates an account, and prints its password and one-time-code secret once.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin DataOptions data,
      @Parameters(paramLabel = "NAME", description = "What is typed at sign-in.") String name,
      @Option(
              names = "--role",
              required = true,
              converter = RoleName.class,
              description = "targeting-officer, operator or data-protection-officer.")
          Role role,
      @Option(
              names = "--display-name",
              required = true,
              description = "What others see beside a decision.")
          String displayName) {
    return onAccounts(data, accounts -> show(accounts.create(name, displayName, role)));
  }

  @Command(
      name = "disable",
      description = "Ends all work under an account, from its next request on.",
      mixinStandardHelpOptions = true)
  int disable(@Mixin DataOptions data, @Parameters(paramLabel = "NAME") String name) {
    return onAccounts(data, accounts -> accounts.disable(name));
  }

  @Command(
      name = "enable",
      description = "Lets a disabled account work again.",
      mixinStandardHelpOptions = true)
  int enable(@Mixin DataOptions data, @Parameters(paramLabel = "NAME") String name) {
    return onAccounts(data, accounts -> accounts.enable(name));
  }

  @Command(
      name = "reset",
      description = {
        "Gives an account a new password and one-time-code secret, and prints them once;",
        "its sessions end."
      },
      mixinStandardHelpOptions = true)
  int reset(@Mixin DataOptions data, @Parameters(paramLabel = "NAME") String name) {
    return onAccounts(data, accounts -> show(accounts.reset(name)));
  }

  @Command(
      name = "list",
      description = "Lists the accounts, carriers included.",
      mixinStandardHelpOptions = true)
  int list(@Mixin DataOptions data) {
    return onAccounts(
        data,
        accounts ->
            accounts
                .all()
                .forEach((account, disabled) ->
                    System.out.printf(
                        "%-20s %-24s %s%s%n",
                        account.name(),
                        RoleName.name(account.role()),
                        account.displayName(),
                        disabled ? " (disabled)" : "")));
  }

  private static int onAccounts(DataOptions data, Consumer<Accounts> work) {
    return Application.withoutPages(
        data,
        application -> {
          try {
            work.accept(application.getBean(Accounts.class));
          } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
          }
        });
  }

  private static void show(NewAccount created) {
    System.out.printf(
        """
        account    %s (%s, %s)
        password   %s
        secret     %s
        address    %s
        Hand these over now: they cannot be shown again.
        """,
        created.account().name(),
        created.account().displayName(),
        RoleName.name(created.account().role()),
        created.password(),
        created.totpSecret(),
        created.totpUri());
  }
}
