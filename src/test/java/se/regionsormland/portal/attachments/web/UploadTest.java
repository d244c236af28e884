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

  @Test
  void it_is_given_back_to_be_kept_and_never_to_be_shown() {
    var file = MadeFiles.pdf("hej");
    send("Särskild \u202efdp.pdf", file);
    var one = attachments.of(key).getFirst();

    var given = http.get(page + "/" + one.id() + "/fil");

    assertThat(given.statusCode()).isEqualTo(200);
    assertThat(given.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo(
            "attachment; filename=\"sarskild-fdp.pdf\";"
                + " filename*=UTF-8''S%C3%A4rskild%20fdp.pdf");
    assertThat(given.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(given.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(given.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(given.headers().firstValueAsLong("Content-Length")).hasValue(file.length);
  }

  @Test
  void what_is_refused_is_answered_on_the_page_with_the_reason() {
    var answer = send("rapport.pdf", MadeFiles.cut(MadeFiles.pdf("hej"), 0.5));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#file\"", "Filen är avbruten eller skadad");
    assertThat(attachments.of(key)).isEmpty();
  }

  @Test
  void no_file_is_answered_on_the_page_too() {
    assertThat(send("", new byte[0]).statusCode()).isEqualTo(422);
  }

  @Test
  void one_that_is_too_large_is_answered_on_the_page_though_all_of_it_is_sent() {
    var answer = send("stor.pdf", new byte[25 * 1024 * 1024]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Filen är större än 20 MB");
  }

  @Test
  void a_form_with_a_file_is_read_nowhere_else() {
    var sent = Sent.file(http.token(page), "a.pdf", MadeFiles.pdf("hej")).with("text", "hej");

    assertThat(http.post(key.page() + "/fraga", Sent.TYPE, sent.body()).statusCode())
        .isEqualTo(415);
  }

  @Test
  void without_the_mark_of_our_own_page_nothing_is_kept() {
    var answer = send(Sent.file("x", "a.pdf", MadeFiles.pdf("hej")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(attachments.of(key)).isEmpty();
  }
}
