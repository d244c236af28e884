package se.regionsormland.portal.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;
import se.regionsormland.portal.Visitor.Page;

/** A form that was open while its link died: in another tab, or by somebody else's hand. */
@PortalServerTest
class DeadKeyTest {

  private static final String NEW = "/fraga-regionen";

  @LocalServerPort private int port;

  private final String mark = UUID.randomUUID().toString();
  private Visitor visitor;
  private String mine;
  private Form open;

  @BeforeEach
  void formIsOpenAndTheDraftIsErasedBesideIt() {
    visitor = new Visitor(port);
    var form = visitor.get(NEW).form(NEW).with("text", "Först " + mark).with("action", "save");
    mine = visitor.send(form).header("Location").replaceAll(".*(/mina-ideer/[^?]+).*", "$1");
    open =
        visitor
            .get(mine + "/andra")
            .form(mine + "/andra")
            .with("text", "Rad ett\n\n  Rad två <b> " + mark)
            .with("municipalities", "FLEN", "TROSA")
            .with("needs", "MONEY")
            .with("summary", "Kort & gott")
            .with("email", "anna@example.org")
            .with("action", "save");
    visitor.send(visitor.get(mine + "/radera").form(mine + "/radera"));
  }

  private void assertThatEveryFieldIsEqual(Page page) {
    var back = page.form(NEW);
    assertThat(back.without("_csrf").without("token").fields())
        .containsAllEntriesOf(open.without("_csrf").without("action").without("needs").fields());
  }

  @Test
  void the_whole_form_comes_back_with_a_kind_word() {
    var page = visitor.send(open);

    assertThat(page.status()).isEqualTo(410);
    assertThat(page.html()).contains("Länken gäller inte längre", "allt står kvar");
    assertThatEveryFieldIsEqual(page);
  }

  @Test
  void it_can_be_saved_as_it_stands_and_gets_a_link_of_its_own() {
    var back = visitor.send(open).form(NEW).with("action", "save");
    var saved = visitor.send(back);

    assertThat(saved.status()).isEqualTo(302);
    assertThat(visitor.follow(saved).html()).contains("Rad två &lt;b&gt; " + mark, "Kort &amp;");
    var again = visitor.send(back);
    assertThat(visitor.follow(again).html()).contains(mark);
  }

  @Test
  void so_it_does_when_the_language_is_changed_or_the_mark_was_lost_on_the_way() {
    assertThatEveryFieldIsEqual(visitor.send(open.at(mine + "/andra/igen")));
    assertThatEveryFieldIsEqual(visitor.send(open.without("_csrf")));
    assertThatEveryFieldIsEqual(visitor.send(open.with("action", "merge")));
  }
}
