package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

  @Test
  void a_name_without_marks_is_swedish_and_the_whole_name_stands_beside_it() {
    assertThat(Download.disposition("Svar på åtgärder för miljön – del 2.pdf"))
        .isEqualTo(
            "attachment; filename=\"svar-pa-atgarder-for-miljon-del-2.pdf\";"
                + " filename*=UTF-8''Svar%20p%C3%A5%20%C3%A5tg%C3%A4rder%20f%C3%B6r%20milj%C3%B6n"
                + "%20%E2%80%93%20del%202.pdf");
  }

  @Test
  void nothing_in_a_name_adds_a_line_or_ends_the_quotes() {
    assertThat(Download.disposition("a\"; x=\"\r\nSet-Cookie: y.ics"))
        .matches("attachment; filename=\"[a-z0-9.-]+\"; filename\\*=UTF-8''[A-Za-z0-9%.~_-]+");
  }
}
