package org.kervan.targeting;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.ProfileFinding.Code;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a risk profile, and says of a bad one everything that is wrong with it. */
public final class RiskProfileReader {
  /** Bytes; the longest shipped profile has a tenth of it. */
  static final int LARGEST = 64 * 1024;

  private RiskProfileReader() {}

  /**
   * Reads one file.
   *
   * @param fileName for the findings only
   * @param yaml UTF-8
   */
  public static ProfileReading read(String fileName, byte[] yaml) {
    List<ProfileFinding> findings = new ArrayList<>();
    MappingNode root = tree(fileName, yaml, findings);
    RiskProfile profile = null;
    if (root != null) {
      Section section = new Section(fileName, "", root, findings);
      profile = new ProfileDraft(section).reviewed(version(yaml));
      section.reportUnasked();
    }
    return new ProfileReading(findings.isEmpty() ? profile : null, findings);
  }

  /** The nodes of the one document; nothing is constructed from them, and aliases are refused. */
  private static @Nullable MappingNode tree(
      String file, byte[] yaml, List<ProfileFinding> findings) {
    if (yaml.length > LARGEST) {
      findings.add(ProfileFinding.of(Code.FILE_TOO_LARGE, file, "the file", yaml.length, LARGEST));
      return null;
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(10);
    options.setMaxAliasesForCollections(0);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString();
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return mapping;
      }
      Object found = root == null ? "nothing" : root.getNodeId();
      findings.add(ProfileFinding.of(Code.SHAPE_UNEXPECTED, file, "the file", found, "mapping"));
    } catch (CharacterCodingException e) {
      findings.add(ProfileFinding.of(Code.FILE_NOT_UTF8, file, "the file"));
    } catch (MarkedYAMLException e) {
      String place =
          e.getProblemMark() == null ? "the file" : "line " + (e.getProblemMark().getLine() + 1);
      findings.add(
          ProfileFinding.of(Code.FILE_NOT_YAML, file, place, String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      findings.add(
          ProfileFinding.of(Code.FILE_NOT_YAML, file, "the file", String.valueOf(e.getMessage())));
    }
    return null;
  }

  private static String version(byte[] yaml) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(yaml);
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
