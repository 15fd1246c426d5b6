package org.kervan;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Its entry is the command line, {@code org.kervan.command}. */
@SpringBootApplication
public class Kervan {}
