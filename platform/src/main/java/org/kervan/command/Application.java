package org.kervan.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kervan.Kervan;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application of Spring on an open database. */
final class Application {
  private Application() {}

  /** Starts it with its pages; when this returns, the first one can be asked for. */
  static ConfigurableApplicationContext start(
      Database database, int port, Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("server.port", port);
    // The log's levels are read before the initializers run, so they come by this way too.
    return run(new SpringApplicationBuilder(Kervan.class).properties(more), database, settings);
  }

  private static ConfigurableApplicationContext run(
      SpringApplicationBuilder application, Database database, Map<String, Object> settings) {
    var owner = database.owner();
    settings.put("kervan.data", database.folder().path().toString());
    settings.put("kervan.reference", Installation.reference().toString());
    settings.put("kervan.database.url", owner.url());
    settings.put("kervan.database.user", owner.user());
    settings.put("kervan.database.password", owner.password());
    return application
        .registerShutdownHook(false)
        .logStartupInfo(false)
        .initializers(context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command line", settings)))
        .run();
  }

  /** Does one piece of work on the data, beside a server or without one. */
  static int withoutPages(DataOptions data, Consumer<ApplicationContext> work) {
    var folder = DataFolder.use(data.folderOr(Installation.data()));
    try (var database = Database.open(folder, data.externalDatabase());
        var application =
            run(
                new SpringApplicationBuilder(WithoutPages.class).web(WebApplicationType.NONE),
                database,
                new HashMap<>())) {
      work.accept(application);
      return 0;
    }
  }
}
