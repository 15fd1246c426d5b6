package org.kervan.messages.demo;

/** A carrier's file of the demonstration day. The names sort in the order of arrival. */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; nobody compares two of them
public record DemoFile(String name, byte[] bytes) {}
