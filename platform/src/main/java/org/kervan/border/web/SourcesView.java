package org.kervan.border.web;

import java.util.List;
import java.util.Locale;
import org.kervan.border.Hit;
import org.kervan.border.SourceVersion;
import org.kervan.web.Texts;

/** What the page of the sources shows. */
public record SourcesView(List<SourceVersion> inForce, List<SourceVersion> refused) {

  public List<SourceVersion> lists() {
    return inForce.stream().filter(v -> v.kind() == Hit.Kind.WATCHLIST).toList();
  }

  public List<SourceVersion> profiles() {
    return inForce.stream().filter(v -> v.kind() == Hit.Kind.PROFILE).toList();
  }

  /** Why a version was refused, and what can be done. */
  public String why(SourceVersion version, Texts texts) {
    if (version.kind() == Hit.Kind.PROFILE) {
      return version.remarkIn(texts.language());
    }
    String[] remark = version.remark().split(" ");
    String before = remark.length > 1 ? texts.number(Long.parseLong(remark[1])) : "0";
    return texts.of(
        "border.sources." + remark[0],
        texts.number(version.entries()),
        before,
        version.code().toLowerCase(Locale.ROOT));
  }
}
