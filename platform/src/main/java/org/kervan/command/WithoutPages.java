package org.kervan.command;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The application less its pages and their security, for a command line's one piece of work. No
 * stereotype stands here, so that the application itself does not take it in.
 */
@EnableAutoConfiguration
@ComponentScan(
    basePackages = "org.kervan",
    excludeFilters =
        @Filter(type = FilterType.REGEX, pattern = "org\\.kervan\\.(.*\\.)?(web\\..*|Kervan)"))
final class WithoutPages {}
