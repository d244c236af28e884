package se.regionsormland.portal.attachments;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code portal.attachments.*}: where files are kept; how large one may be, how many an idea may
 * have and how much they may be together; and where ClamAV listens, {@code host:port}: without it,
 * nothing is scanned.
 */
@ConfigurationProperties("portal.attachments")
record AttachmentSettings(
    Path folder,
    @DefaultValue("20MB") DataSize most,
    @DefaultValue("20") int count,
    @DefaultValue("100MB") DataSize together,
    @DefaultValue("") String clamav) {

  boolean scans() {
    return !clamav.isBlank();
  }
}
