package org.kervan.targeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.ProfileFinding.Code;
import org.kervan.targeting.RiskProfile.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a profile's file, read key by key. What is wrong becomes a finding, and null stands
 * for what could not be read. Keys that nobody asked for are reported by {@link #reportUnasked}.
 */
final class Section {
  private final String file;
  private final String path;
  private final int line;
  private final List<ProfileFinding> findings;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  Section(String file, String path, MappingNode node, List<ProfileFinding> findings) {
    this.file = file;
    this.path = path;
    this.line = line(node);
    this.findings = findings;
    for (NodeTuple entry : node.getValue()) {
      String key =
          entry.getKeyNode() instanceof ScalarNode scalar
              ? scalar.getValue()
              : entry.getKeyNode().getNodeId().toString();
      if (values.putIfAbsent(key, entry.getValueNode()) != null) {
        report(Code.KEY_TWICE, place(line(entry.getKeyNode()), path), key);
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String place(int line, String path) {
    return "line " + line + (path.isEmpty() ? "" : ", " + path);
  }

  /** The place of a key, or of the whole section where the key is missing. */
  private String place(String key) {
    Node node = values.get(key);
    return place(node == null ? line : line(node), child(key));
  }

  private String child(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private void report(Code code, String place, Object... details) {
    findings.add(ProfileFinding.of(code, file, place, details));
  }

  void report(String key, Code code, Object... details) {
    report(code, place(key), details);
  }

  /** A text, without blanks around it; a missing one is a finding. */
  @Nullable String text(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node != null && !(node instanceof ScalarNode)) {
      report(key, Code.SHAPE_UNEXPECTED, node.getNodeId(), "text");
      return null;
    }
    String text =
        node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())
            ? scalar.getValue().strip()
            : "";
    if (text.isEmpty()) {
      report(key, Code.MISSING, child(key));
      return null;
    }
    return text;
  }

  @Nullable Text bilingual(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      report(key, Code.MISSING, child(key));
      return null;
    }
    Section section = section(child(key), node);
    if (section == null) {
      return null;
    }
    String en = section.text("en");
    String tr = section.text("tr");
    section.reportUnasked();
    return en == null || tr == null ? null : new Text(en, tr);
  }

  private @Nullable Section section(String path, Node node) {
    if (node instanceof MappingNode mapping) {
      return new Section(file, path, mapping, findings);
    }
    report(Code.SHAPE_UNEXPECTED, place(line(node), path), node.getNodeId(), "mapping");
    return null;
  }

  @Nullable LocalDate date(String key) {
    String text = text(key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      report(key, Code.DATE_UNREADABLE, String.valueOf(text));
      return null;
    }
  }

  <E extends Enum<E>> @Nullable E choice(String key, E[] choices) {
    String text = text(key);
    for (E choice : choices) {
      if (choice.name().equals(text)) {
        return choice;
      }
    }
    if (text != null) {
      report(key, Code.CHOICE_UNKNOWN, text, Arrays.toString(choices));
    }
    return null;
  }

  /** A number that need not be given. */
  @Nullable Integer findNumber(String key) {
    String text = values.containsKey(key) ? text(key) : null;
    if (text == null) {
      return null;
    }
    if (!text.matches("[1-9][0-9]{0,2}")) {
      report(key, Code.NUMBER_UNREADABLE, text);
      return null;
    }
    return Integer.valueOf(text);
  }

  /** The sections of a list; empty when the key is missing, which is for the caller to judge. */
  List<Section> sections(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node != null && !(node instanceof SequenceNode)) {
      report(key, Code.SHAPE_UNEXPECTED, node.getNodeId(), "sequence");
    }
    List<Section> sections = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      int number = 0;
      for (Node element : sequence.getValue()) {
        Section section = section(child(key) + "[" + ++number + "]", element);
        if (section != null) {
          sections.add(section);
        }
      }
    }
    return sections;
  }

  void reportUnasked() {
    values.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> report(key, Code.KEY_UNKNOWN, key));
  }
}
