package org.kervan.access;

/**
 * A page in the main menu. A module declares its own as Spring beans; a reader sees those whose
 * permission the account has.
 *
 * @param order of the entries, ascending: flights 10, messages 20, sources 30, audit 40
 * @param address of the page, {@code /flights}
 * @param textKey of the entry's word, {@code border.menu.flights}
 */
public record MenuItem(int order, String address, String textKey, Permission needs) {}
