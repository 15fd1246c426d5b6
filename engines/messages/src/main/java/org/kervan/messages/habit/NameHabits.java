package org.kervan.messages.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.PersonName;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;

/**
 * A name as a sender of known habits meant it. Each part keeps the source of the component in which
 * it was sent.
 */
final class NameHabits {

  /** A part of a name, and where it was sent, if that is known. */
  private record Part(String name, @Nullable Source source) {}

  private final SenderProfile profile;
  private Part surname;
  private List<Part> given = new ArrayList<>();
  private boolean takenApart;
  private boolean titleRemoved;

  NameHabits(SenderProfile profile, PersonName name, Sources sources) {
    this.profile = profile;
    this.surname = new Part(name.surname(), sources.find(Field.SURNAME));
    List<Source> all = sources.all(Field.GIVEN_NAME);
    for (int i = 0; i < name.givenNames().size(); i++) {
      given.add(new Part(name.givenNames().get(i), i < all.size() ? all.get(i) : null));
    }
    wholeName();
    if (profile.joinsGivenNames()) {
      separate();
    }
    titles();
  }

  /** The surname component of somebody without given names holds both. */
  private void wholeName() {
    String whole = surname.name;
    int cut =
        switch (profile.wholeName()) {
          case NO -> -1;
          case SLASH -> whole.indexOf('/');
          case SURNAME_FIRST -> whole.indexOf(' ');
          case SURNAME_LAST -> whole.lastIndexOf(' ');
        };
    if (!given.isEmpty() || cut < 0) {
      return;
    }
    String before = whole.substring(0, cut).strip();
    String after = whole.substring(cut + 1).strip();
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    boolean last = profile.wholeName() == SenderProfile.WholeName.SURNAME_LAST;
    given.add(new Part(last ? before : after, surname.source));
    surname = new Part(last ? after : before, surname.source);
    takenApart = true;
  }

  private void separate() {
    List<Part> separated =
        given.stream()
            .flatMap(p -> Stream.of(p.name.split(" +")).map(word -> new Part(word, p.source)))
            .toList();
    takenApart |= separated.size() > given.size();
    given = new ArrayList<>(separated);
  }

  /** Takes titles off the end of the given names, but never the last name that is left. */
  private void titles() {
    while (!given.isEmpty()) {
      Part last = given.getLast();
      int blank = last.name.lastIndexOf(' ');
      String word = last.name.substring(blank + 1).toUpperCase(Locale.ROOT);
      if (!profile.titles().contains(word) || (given.size() == 1 && blank < 0)) {
        return;
      }
      given.removeLast();
      if (blank > 0) {
        given.add(new Part(last.name.substring(0, blank).strip(), last.source));
      } else {
        Part before = given.removeLast();
        given.add(new Part(before.name, until(before.source, last.source)));
      }
      titleRemoved = true;
    }
  }

  /** From the name to the title behind it, so that the title sent can still be seen. */
  private static @Nullable Source until(@Nullable Source name, @Nullable Source title) {
    if (name == null || title == null || title.offset() < name.offset()) {
      return name;
    }
    int length = title.offset() + title.length() - name.offset();
    return new Source(name.field(), name.segment(), name.offset(), length);
  }

  boolean isTakenApart() {
    return takenApart;
  }

  boolean isTitleRemoved() {
    return titleRemoved;
  }

  boolean isChanged() {
    return takenApart || titleRemoved;
  }

  PersonName name() {
    return new PersonName(surname.name, given.stream().map(Part::name).toList());
  }

  /** These sources with one for each given name as it is now. */
  Sources sources(Sources before) {
    LongStream others =
        before.all().stream()
            .filter(source -> source.field() != Field.GIVEN_NAME)
            .mapToLong(source -> packed(source.field(), source));
    LongStream names =
        given.stream()
            .flatMap(part -> Stream.ofNullable(part.source))
            .mapToLong(source -> packed(Field.GIVEN_NAME, source));
    return Sources.of(LongStream.concat(others, names).toArray());
  }

  private static long packed(Field field, Source source) {
    return Source.pack(field, source.segment(), source.offset(), source.length());
  }
}
