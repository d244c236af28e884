package se.regionsormland.portal.attachments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SenderKey;

/** From a sender's page to the disk and back, over real HTTP. */
@PortalServerTest
class UploadTest {

  @LocalServerPort private int port;
  @Autowired private Drafts drafts;
  @Autowired private Attachments attachments;

  private Http http;
  private SenderKey key;
  private String page;

  @BeforeEach
  void somebodyWrites() {
    http = new Http(port);
    key = SomeDraft.in(drafts);
    page = key.page() + "/bilagor";
  }

  private HttpResponse<String> send(Sent sent) {
    return http.post(page, Sent.TYPE, sent.body());
  }

  private HttpResponse<String> send(String name, byte[] file) {
    return send(Sent.file(http.token(page), name, file));
  }

  @Test
  void a_file_is_kept_and_stands_on_her_pages() {
    var answer = send("avsiktsförklaring.pdf", MadeFiles.pdf("hej"));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(http.get(page).body()).contains("avsiktsförklaring.pdf", "Bilaga 1 · PDF · 1 kB");
    assertThat(http.get(key.page()).body()).contains("avsiktsförklaring.pdf");
    assertThat(http.get(key.page() + "/kontrollera").body()).contains("avsiktsförklaring.pdf");
  }
}
