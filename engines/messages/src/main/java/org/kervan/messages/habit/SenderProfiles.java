package org.kervan.messages.habit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Message;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Reading;

/**
 * The profiles of senders, from a table of comma-separated values such as {@code
 * reference/senders.csv}, where the columns are explained. Of several lines that speak of a message
 * the first one counts.
 */
public final class SenderProfiles {

  public static final SenderProfiles NONE = new SenderProfiles(List.of(), List.of());

  private static final int MAX_FINDINGS = 1_000;

  private final List<SenderProfile> profiles;
  private final List<Finding> findings;

  private SenderProfiles(List<SenderProfile> profiles, List<Finding> findings) {
    this.profiles = List.copyOf(profiles);
    this.findings = List.copyOf(findings);
  }

  /**
   * Reads a table in UTF-8. A line that cannot be read is left out and reported, its number in the
   * file standing in place of the segment's.
   */
  public static SenderProfiles read(byte[] csv) {
    FindingLog log = new FindingLog(MAX_FINDINGS);
    List<SenderProfile> profiles = new ArrayList<>();
    String text = new String(csv, StandardCharsets.UTF_8);
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> values = Csv.values(line);
      if (values == null) {
        log.add(FindingCode.PROFILE_UNREADABLE, i + 1, 0, "\": " + line);
      } else if (!headed && values.equals(ProfileLine.COLUMNS)) {
        headed = true;
      } else if (!headed) {
        log.add(FindingCode.PROFILE_HEADER_DIFFERS, i + 1, 0, line);
        return new SenderProfiles(List.of(), log.findings());
      } else {
        ProfileLine profileLine = new ProfileLine(values);
        SenderProfile profile = profileLine.profile();
        if (profile == null) {
          log.add(FindingCode.PROFILE_UNREADABLE, i + 1, 0, profileLine.problem());
        } else {
          profiles.add(profile);
        }
      }
    }
    return new SenderProfiles(profiles, log.findings());
  }

  /** What is wrong with the table. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What was read, with the habits of its senders taken into account, and a note of each.
   *
   * @param file from which it was read
   */
  public Reading apply(Reading reading, byte[] file) {
    if (profiles.isEmpty()) {
      return reading;
    }
    FindingLog log = new FindingLog(Integer.MAX_VALUE);
    List<Message> messages = new ArrayList<>();
    for (Message message : reading.messages()) {
      messages.add(message instanceof PassengerList list ? apply(list, file, log) : message);
    }
    List<Finding> all = new ArrayList<>(reading.findings());
    all.addAll(log.findings());
    return new Reading(messages, all);
  }

  private PassengerList apply(PassengerList list, byte[] file, FindingLog log) {
    for (SenderProfile profile : profiles) {
      if (profile.isOf(list)) {
        log.startMessage(list.header().number());
        return new Habits(profile, list, file).applied(log);
      }
    }
    return list;
  }
}
