package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.Marked;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.SubmittedIdeas.SubmittedText;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.meetings.AgendaItem;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.AgendaLine;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.meetings.Wall;
import se.regionsormland.portal.meetings.Wall.WallCase;
import se.regionsormland.portal.registry.SomeBoardLists;
import se.regionsormland.portal.registry.board.BoardLists;
import se.regionsormland.portal.registry.daily.DailyLine;
import se.regionsormland.portal.registry.daily.DailyList;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.sums.YearOfMoney;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.web.FormToken;

/**
 * What a sender asks to have kept from others is not proposed to others, counted for everybody or
 * learnt from; each time what is not marked is. Pages and letters are walked in {@code CanaryTest}.
 */
@PortalTest
class MarkedPartsTest {

  private static final String WHY = "Metoden är vår egen.";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas cases;
  @Autowired private Drafts drafts;
  @Autowired private Ideas ideas;
  @Autowired private MarkedParts marks;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private PublicIdeas shown;
  @Autowired private Requests requests;
  @Autowired private YearOfMoney money;
  @Autowired private BoardLists boardLists;
  @Autowired private SomeBoardLists editions;
  @Autowired private DailyList dailyList;
  @Autowired private Meetings meetings;
  @Autowired private Agendas agendas;
  @Autowired private Wall wall;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private final String word =
      "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("klint");

  @AfterEach
  void nobodyIsLeft() {
    As.nobody();
  }

  private SenderKey draft(IdeaContent content) {
    return drafts.save(FormToken.fresh(), 0, content, SomeIdea.contact()).key();
  }

  private SenderKey sent(IdeaContent content, MarkedPart... parts) {
    return sent(draft(content), parts);
  }

  private SenderKey sent(SenderKey key, MarkedPart... parts) {
    assertThat(marks.mark(key, marked(parts))).isTrue();
    cases.ask(key);
    cases.confirm(key);
    return key;
  }

  private static Marked marked(MarkedPart... parts) {
    return new Marked(
        Stream.of(parts).collect(java.util.stream.Collectors.toMap(part -> part, _ -> WHY)));
  }

  private String reference(SenderKey key) {
    return ideas.find(key).orElseThrow().reference();
  }

  private IdeaContent saying(String title, String text, @Nullable Long amount) {
    return SomeIdea.of(
        title,
        text,
        "",
        null,
        Set.of(),
        amount,
        false,
        null,
        Set.of(Sormland.VINGAKER),
        "",
        true,
        "Alla får läsa om vintern.");
  }

  @Test
  void what_others_are_proposed_is_found_by_what_is_not_marked_alone() {
    var open = sent(saying("Öppen", "Vi bygger en " + word + ".", null));
    var kept = sent(saying("Märkt", "Vi bygger en " + word + ".", null), MarkedPart.TEXT);
    var titled = sent(saying("Märkt " + word, "Vi bygger.", null), MarkedPart.TEXT);
    var search = List.of(new WordSearch("a", List.of(word), false));

    var found =
        submitted
            .withWords(search, Set.of(), "PP-0", As.signIn(Role.OFFICER))
            .getOrDefault("a", List.of());

    assertThat(found)
        .extracting(SubmittedIdea::reference)
        .contains(reference(open), reference(titled))
        .doesNotContain(reference(kept));
    assertThat(found)
        .filteredOn(one -> one.reference().equals(reference(titled)))
        .allMatch(one -> one.content().text().isEmpty());
  }

  @Test
  void nothing_is_learnt_from_a_marked_text() {
    sent(saying("Öppen", "Vi bygger en " + word + ".", null));
    sent(saying("Märkt", "Vi gräver en " + word + ".", null), MarkedPart.TEXT);

    assertThat(submitted.latestTexts(100_000, As.signIn(Role.OFFICER)))
        .extracting(SubmittedText::text)
        .contains("Vi bygger en " + word + ".")
        .doesNotContain("Vi gräver en " + word + ".");
  }

  @Test
  void a_marked_amount_is_in_no_sum_of_others() {
    sent(saying("Öppen " + word, "Cykelväg i Flen.", 1_000L));
    var area = ideas.find(sent(saying("Ö", "Cykelväg i Flen.", 2_000L))).orElseThrow().areas();
    var officer = As.signIn(Role.OFFICER);
    var before = submitted.moneyOf(area.getFirst(), officer);
    As.nobody();

    sent(saying("Märkt", "Cykelväg i Flen.", 4_000L), MarkedPart.AMOUNT);
    assertThat(submitted.moneyOf(area.getFirst(), As.signIn(Role.OFFICER))).isEqualTo(before);
    As.nobody();

    sent(saying("Öppen", "Cykelväg i Flen.", 8_000L));
    assertThat(submitted.moneyOf(area.getFirst(), As.signIn(Role.OFFICER)).amount())
        .isEqualTo(before.amount() + 8_000);
  }

  @Test
  void a_marked_request_is_in_no_figure_for_everybody() {
    int year = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear();
    int sought = sought();

    sent(request(), MarkedPart.AMOUNT);
    assertThat(sought()).as("in " + year).isEqualTo(sought);

    sent(request());
    assertThat(sought()).isGreaterThan(sought);
  }

  private int sought() {
    return jdbc
        .sql("SELECT DISTINCT extract(year FROM received_at)::int FROM submitted_idea")
        .query(Integer.class)
        .list()
        .stream()
        .mapToInt(year -> money.sought(year).size())
        .sum();
  }

  private SenderKey request() {
    return SomeRequest.draft(requests);
  }

  @Test
  void a_marked_place_is_not_shown_with_what_everybody_reads() {
    var open = sent(saying("Öppen", "Vi bygger.", null));
    var kept = sent(saying("Märkt", "Vi bygger.", null), MarkedPart.PLACES);

    assertThat(shown.find(reference(open)).orElseThrow().municipalities())
        .containsExactly(Sormland.VINGAKER);
    assertThat(shown.find(reference(kept)).orElseThrow().municipalities()).isEmpty();
  }

  private SenderKey by(String organisation, MarkedPart... parts) {
    var who = new Contact("Hon " + organisation, organisation, "hon@exempel.invalid", "");
    var content = saying("Huset", "Vi bygger.", 7_654_000L);
    return sent(drafts.save(FormToken.fresh(), 0, content, who).key(), parts);
  }

  @Test
  void who_sent_it_is_in_no_proposal_to_others_where_she_has_marked_it() {
    var open = by("Bolaget " + word);
    var kept = by("Bolaget " + word, MarkedPart.CONTACT);
    var search = List.of(new WordSearch("a", List.of(word), false));

    assertThat(submitted.withWords(search, Set.of(), "PP-0", As.signIn(Role.OFFICER)).get("a"))
        .extracting(SubmittedIdea::reference)
        .contains(reference(open))
        .doesNotContain(reference(kept));
  }

  @Test
  void what_she_seeks_is_not_shown_with_what_everybody_reads_where_she_has_marked_it() {
    var seeks =
        SomeIdea.of(
            "Huset",
            "Vi bygger.",
            "",
            IdeaKind.PROJECT,
            Set.of(Need.PARTNER),
            null,
            false,
            null,
            Set.of(),
            "",
            true,
            "Ett hus.");
    var open = shown.find(reference(sent(seeks))).orElseThrow();
    var kept = shown.find(reference(sent(seeks, MarkedPart.NEEDS))).orElseThrow();

    assertThat(open.needs()).containsExactly(Need.PARTNER);
    assertThat(open.kind()).isEqualTo(IdeaKind.PROJECT);
    assertThat(kept.needs()).isEmpty();
    assertThat(kept.kind()).isNull();
  }

  @Test
  void the_lists_that_are_given_out_name_neither_a_marked_sender_nor_a_marked_sum() {
    var open = reference(by("Öppna " + word));
    var kept = reference(by("Slutna " + word, MarkedPart.CONTACT, MarkedPart.AMOUNT));
    var edition = editions.frozen();
    var officer = As.signIn(Role.OFFICER);

    var board = boardLists.read(edition, officer).lines();
    var day = dailyList.of(SwedishTime.today(clock), officer);

    assertThat(board)
        .filteredOn(line -> line.about().reference().equals(open))
        .allMatch(line -> line.about().sender().equals("Öppna " + word))
        .allMatch(line -> line.cost() != null && line.cost() == 7_654_000L)
        .isNotEmpty();
    assertThat(board)
        .filteredOn(line -> line.about().reference().equals(kept))
        .allMatch(line -> line.about().sender().isEmpty() && line.cost() == null)
        .isNotEmpty();
    assertThat(day).extracting(DailyLine::sender).contains("Öppna " + word);
    assertThat(day).noneMatch(line -> line.toString().contains("Slutna"));
  }

  private MeetingPlan aMeeting() {
    var nine = LocalTime.of(9, 0);
    var day = SwedishTime.today(clock).plusDays(40);
    return new MeetingPlan(day, nine, nine.plusHours(2), new MeetingPlan.Where("Sal A", ""), 2);
  }

  @Test
  void nobody_in_the_room_reads_a_marked_sender_from_the_wall() {
    var officer = As.signIn(Role.OFFICER);
    var meeting = meetings.plan(aMeeting(), officer).orElseThrow();
    As.nobody();
    var open = by("Öppna " + word);
    var kept = by("Slutna " + word, MarkedPart.CONTACT);
    As.signIn(Role.OFFICER);
    for (var key : List.of(open, kept)) {
      agendas.add(meeting, new NewItem(reference(key), Wanted.DISCUSS, 10), officer);
    }

    var items = agendas.of(meeting, officer).stream().map(AgendaLine::item).toList();

    assertThat(items).extracting(AgendaItem::organisation).containsExactly("Öppna " + word, "");
    assertThat(wall.of(meeting, items.getFirst().id(), officer).party().organisation())
        .isEqualTo("Öppna " + word);
    assertThat(wall.of(meeting, items.getLast().id(), officer).party())
        .isEqualTo(new WallCase.Party("", ""));
  }

  @Test
  void what_has_no_title_is_not_called_by_a_marked_text() {
    var open = sent(saying("", "Kråkor i " + word + " bygger bo", null));
    var kept = sent(saying("", "Kråkor i " + word + " bygger bo", null), MarkedPart.TEXT);
    var officer = As.signIn(Role.OFFICER);

    assertThat(submitted.withReference(reference(open), officer).orElseThrow().called())
        .contains(word);
    assertThat(submitted.withReference(reference(kept), officer).orElseThrow().called())
        .isEqualTo(reference(kept));
  }

  @Test
  void what_everybody_reads_cannot_be_marked_and_showing_it_takes_the_mark_away() {
    var hidden =
        SomeIdea.of(
            "Hus",
            "Vi bygger.",
            "",
            null,
            Set.of(),
            null,
            false,
            null,
            Set.of(),
            "",
            false,
            "Ett hus.");
    var key = draft(hidden);
    assertThat(marks.mark(key, marked(MarkedPart.SUMMARY))).isTrue();

    drafts.save(key, 0, saying("Hus", "Vi bygger.", null), SomeIdea.contact());

    assertThat(marks.of(key).isEmpty()).isTrue();
    assertThat(marks.mark(key, marked(MarkedPart.SUMMARY))).isFalse();
    assertThat(
            mvc.post()
                .uri(key.page() + "/sekretess")
                .with(csrf())
                .param("whySummary", "Den är hemlig."))
        .hasStatus(422)
        .bodyText()
        .contains("Den är hemlig.", "Sammanfattningen kan inte märkas");
  }

  @Test
  void a_mark_is_kept_with_the_draft_and_stays_with_what_was_sent() {
    var key = draft(saying("Hus", "Vi bygger.", null));
    assertThat(mvc.post().uri(key.page() + "/sekretess").with(csrf()).param("whyText", WHY))
        .hasStatus(302);
    assertThat(mvc.get().uri(key.page() + "/kontrollera")).bodyText().contains(WHY);

    cases.ask(key);
    cases.confirm(key);

    assertThat(mvc.post().uri(key.page() + "/sekretess").with(csrf()).param("whyText", "Annat."))
        .hasStatus(409)
        .bodyText()
        .contains("Annat.", WHY);
    assertThat(marks.of(key)).isEqualTo(marked(MarkedPart.TEXT));
    var id = ideas.idOf(key).orElseThrow();
    org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql("UPDATE idea SET marked = '{}' WHERE id = :id").param("id", id).update());
  }

  @Test
  void a_request_that_is_made_from_an_idea_is_marked_as_that_is() {
    var idea = sent(saying("Hus", "Vi bygger.", null), MarkedPart.TEXT, MarkedPart.PLACES);

    var request =
        requests.save(FormToken.fresh(), 0, SomeRequest.saying("Hus", "Vi bygger."), idea).key();

    assertThat(marks.of(request).reasons()).isEqualTo(Map.of(MarkedPart.TEXT, WHY));
  }
}
