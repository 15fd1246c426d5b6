package org.kervan.border;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kervan.messages.Traveller;

/**
 * Finds for the people of a list who of those known each of them is.
 *
 * <p>Who has a reference or a document, name and date of birth in common is tried first; then name
 * and date of birth, the carrier's unique reference and a document each by itself. A trait by
 * itself pairs only the two who alone have it, and only where nothing else speaks against it:
 * carriers number their references anew, families travel on one passport, and {@code NONE} is a
 * document number to some systems. Who is paired with nobody is somebody new.
 */
final class Pairing {
  private final List<KnownTraveller> known;
  private final List<Traveller> listed;

  /** By identity: two travellers of one list may be reported alike. */
  private final IdentityHashMap<Traveller, KnownTraveller> same = new IdentityHashMap<>();

  private final Set<UUID> taken = new HashSet<>();

  private Pairing(List<KnownTraveller> known, List<Traveller> listed) {
    this.known = known;
    this.listed = listed;
  }

  static IdentityHashMap<Traveller, KnownTraveller> of(
      List<KnownTraveller> known, List<Traveller> listed) {
    var pairing = new Pairing(known, listed);
    pairing.pairInOrder(t -> List.of("" + reference(t) + documents(t) + person(t)));
    pairing.pairInOrder(with(Pairing::reference));
    pairing.pairInOrder(with(Pairing::documents));
    pairing.pairTheOnlyTwo(Pairing::person);
    pairing.pairTheOnlyTwo(Pairing::reference);
    pairing.pairTheOnlyTwo(Pairing::documents);
    return pairing.same;
  }

  private void pairInOrder(Function<Traveller, Collection<String>> keys) {
    Map<String, Set<KnownTraveller>> before = knownBy(keys);
    for (Traveller traveller : listed) {
      if (!same.containsKey(traveller)) {
        keys.apply(traveller).stream()
            .flatMap(key -> before.getOrDefault(key, Set.of()).stream())
            .filter(k -> !taken.contains(k.id()))
            .findFirst()
            .ifPresent(k -> pair(traveller, k));
      }
    }
  }

  private void pairTheOnlyTwo(Function<Traveller, Collection<String>> keys) {
    Map<String, Set<KnownTraveller>> before = knownBy(keys);
    Map<String, Integer> now = new HashMap<>();
    List<Traveller> unpaired = listed.stream().filter(t -> !same.containsKey(t)).toList();
    unpaired.forEach(t -> keys.apply(t).forEach(key -> now.merge(key, 1, Integer::sum)));
    for (Traveller traveller : unpaired) {
      keys.apply(traveller).stream()
          .filter(key -> now.getOrDefault(key, 0) == 1)
          .map(key -> before.getOrDefault(key, Set.of()))
          .filter(candidates -> candidates.size() == 1)
          .flatMap(Set::stream)
          .filter(k -> !taken.contains(k.id()) && !contradict(k.reported(), traveller))
          .findFirst()
          .ifPresent(k -> pair(traveller, k));
    }
  }

  private void pair(Traveller traveller, KnownTraveller k) {
    taken.add(k.id());
    same.put(traveller, k);
  }

  private Map<String, Set<KnownTraveller>> knownBy(Function<Traveller, Collection<String>> keys) {
    Map<String, Set<KnownTraveller>> map = new HashMap<>();
    for (KnownTraveller k : known) {
      if (!taken.contains(k.id())) {
        keys.apply(k.reported())
            .forEach(key -> map.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(k));
      }
    }
    return map;
  }

  /**
   * Whether name and date of birth speak against the two being one. A message may name somebody by
   * the reference only. A date that is missing vouches for nobody: then the names must have a word
   * in common.
   */
  private static boolean contradict(Traveller one, Traveller other) {
    boolean bothBorn = one.birthDate() != null && other.birthDate() != null;
    boolean bornAlike = bothBorn && Objects.equals(one.birthDate(), other.birthDate());
    if (name(one).isEmpty() || name(other).isEmpty()) {
      return bothBorn && !bornAlike;
    }
    if (name(one).equals(name(other)) || bornAlike) {
      return false;
    }
    return bothBorn || words(one).stream().noneMatch(words(other)::contains);
  }

  private static Function<Traveller, Collection<String>> with(
      Function<Traveller, Collection<String>> trait) {
    return t ->
        person(t).stream()
            .flatMap(who -> trait.apply(t).stream().map(key -> key + " " + who))
            .toList();
  }

  private static Collection<String> reference(Traveller t) {
    return t.uniqueReference().isEmpty()
        ? List.of()
        : List.of(Roll.isCrew(t) + t.uniqueReference());
  }

  private static Collection<String> documents(Traveller t) {
    return t.documents().stream()
        .filter(d -> !d.number().isEmpty())
        .map(d -> d.issuer() + " " + d.number())
        .distinct()
        .toList();
  }

  private static Collection<String> person(Traveller t) {
    return name(t).isEmpty() ? List.of() : List.of(name(t) + " " + t.birthDate());
  }

  private static String name(Traveller t) {
    return t.name().display().toUpperCase(Locale.ROOT);
  }

  private static Set<String> words(Traveller t) {
    return Set.copyOf(Arrays.asList(name(t).split("[ ,]+", -1)));
  }
}
