package se.regionsormland.portal.registry.contents;

import java.util.List;
import java.util.Locale;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.web.Download;

/** An attachment among the files of a package, under a name that every system can read. */
public record Filed(String name, Attachment attachment) {

  /** Those that may be given; what is held for what may be in it is not. */
  public static List<Filed> of(List<Attachment> all) {
    return all.stream().filter(Attachment::isGiven).map(Filed::of).toList();
  }

  private static Filed of(Attachment one) {
    return new Filed(
        String.format(Locale.ROOT, "bilagor/%02d-%s", one.number(), Download.plain(one.name())),
        one);
  }
}
