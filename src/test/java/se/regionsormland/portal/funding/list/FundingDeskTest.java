package se.regionsormland.portal.funding.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.funding.FittingSource;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.facts.Niche;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.facts.SourceFacts;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.funding.facts.Terms;
import se.regionsormland.portal.funding.fit.MoneyAdvice;
import se.regionsormland.portal.funding.list.FundingDesk.Change;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.IdeaKind;

/** What officers do with sources and calls. Today is 1 March 2027. */
@InsideTest
@Transactional
class FundingDeskTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Autowired private FundingDesk desk;
  @Autowired private Funding funding;
  @Autowired private FundingSeed seed;
  @Autowired private MoneyAdvice advice;
  @Autowired private JdbcClient jdbc;

  private Viewer officer;

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void seeding_twice_adds_nothing() {
    int before = desk.sources().size();
    seed.addWhatIsNew();
    assertThat(desk.sources()).hasSize(before);
  }

  @Test
  void what_an_officer_changed_survives_a_restart() {
    rewrite("life", "LIFE, som en handläggare skrev om");
    seed.addWhatIsNew();
    assertThat(source("life").name()).isEqualTo("LIFE, som en handläggare skrev om");
  }

  @Test
  void what_no_officer_has_touched_follows_the_file() {
    jdbc.sql("UPDATE funding_source SET share = '5 procent' WHERE slug IN ('urbact', 'lona')")
        .update();
    desk.mark("lona", FundingAct.CHECKED, now("lona"));
    seed.addWhatIsNew();
    assertThat(source("urbact").terms().share()).contains("65 procent");
    assertThat(source("lona").terms().share()).isEqualTo("5 procent");
  }

  @Test
  void what_an_officer_holds_against_the_source_is_no_copy_any_more() {
    assertThat(source("klimatklivet").certainty()).isEqualTo(Certainty.COPY);
    desk.mark("klimatklivet", FundingAct.CHECKED, now("klimatklivet"));
    var known = source("klimatklivet").provenance();
    assertThat(known.certainty()).isEqualTo(Certainty.READ);
    assertThat(known.copied()).isNull();
    assertThat(known.isOld(TODAY)).isFalse();
  }

  @Test
  void what_an_officer_took_off_the_list_stays_off_it() {
    desk.mark("life", FundingAct.RETIRED, now("life"));
    seed.addWhatIsNew();
    assertThat(funding.sources()).extracting(FundingSource::slug).doesNotContain("life");
  }

  @Test
  void what_is_new_in_the_file_is_added() {
    jdbc.sql("UPDATE funding_source SET slug = 'annan' WHERE slug = 'new-european-bauhaus'")
        .update();
    seed.addWhatIsNew();
    assertThat(source("new-european-bauhaus").name()).isEqualTo("New European Bauhaus");
  }

  @Test
  void of_two_who_write_at_once_the_second_is_told_and_overwrites_nothing() {
    var read = now("life");
    rewrite("life", "Den första");
    var outcome = desk.rewrite("life", named("Den andra"), read);
    assertThat(outcome).isInstanceOf(FundingOutcome.Changed.class);
    assertThat(((FundingOutcome.Changed) outcome).by()).isEqualTo(officer.name());
    assertThat(source("life").name()).isEqualTo("Den första");
  }

  @Test
  void one_button_says_that_it_was_checked_today() {
    assertThat(source("life").lastChecked()).isNull();
    desk.mark("life", FundingAct.CHECKED, now("life"));
    assertThat(source("life").lastChecked()).isEqualTo(TODAY);
  }

  @Test
  void nothing_disappears_and_who_did_it_is_kept() {
    desk.mark("life", FundingAct.RETIRED, now("life"));
    var retired = source("life").retired();
    assertThat(retired).isNotNull();
    assertThat(retired.by()).isEqualTo(officer.name());
    assertThat(retired.at()).isEqualTo(TestClock.START);
    desk.mark("life", FundingAct.RESTORED, now("life"));
    assertThat(source("life").retired()).isNull();
    assertThat(desk.historyOf("life"))
        .extracting(FundingHistoryLine::act)
        .startsWith(FundingAct.RESTORED, FundingAct.RETIRED)
        .endsWith(FundingAct.ADDED);
  }

  @Test
  void the_portal_cannot_delete_what_was_said() {
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM funding_history").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "OFFICER", mode = EnumSource.Mode.EXCLUDE)
  void only_officers_change_anything(Role role) {
    var change = now("life");
    var viewer = As.signIn(role);
    assertThatThrownBy(() -> desk.mark("life", FundingAct.CHECKED, change))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.addSource(named("Min egen källa"), viewer))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void both_days_of_a_call_are_inside_it() {
    var id = add("esf", TODAY, TODAY.plusDays(9), null);
    assertThat(funding.known().open(TODAY)).extracting(FundingCall::id).contains(id);
    assertThat(funding.known().open(TODAY.plusDays(9))).extracting(FundingCall::id).contains(id);
    assertThat(funding.known().open(TODAY.plusDays(10)))
        .extracting(FundingCall::id)
        .doesNotContain(id);
    assertThat(funding.known().upcoming(TODAY.minusDays(1)))
        .extracting(FundingCall::id)
        .contains(id);
    assertThat(funding.callsSince(TestClock.START)).extracting(FundingCall::id).contains(id);
    assertThat(funding.callsSince(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void a_call_takes_from_its_source_what_it_does_not_say() {
    var call = desk.call(add("klimatklivet", TODAY, TODAY, null)).orElseThrow();
    assertThat(call.areas()).containsExactlyInAnyOrder(4, 6, 7);
    assertThat(call.share()).startsWith("Högst 50 procent");
  }

  @Test
  void what_is_open_comes_first_and_what_is_coming_before_what_is_not_known() {
    add("life", TODAY.plusDays(5), TODAY.plusDays(50), null);
    var open = add("klimatklivet", TODAY.minusDays(3), TODAY.plusDays(20), null);
    var fits = fits(4, null);
    assertThat(fits.getFirst().call()).isNotNull();
    assertThat(fits.getFirst().call().id()).isEqualTo(open);
    assertThat(fits.getFirst().when())
        .isEqualTo("Öppen 26 februari 2027 till och med 21 mars 2027.");
    assertThat(fits).extracting(FittingSource::timing).isSorted();
    assertThat(fits).extracting(FittingSource::timing).contains(Timing.UPCOMING, Timing.RUNNING);
  }

  @Test
  void a_call_that_is_too_large_is_left_out_but_an_unknown_total_is_only_a_question() {
    add("klimatklivet", TODAY, TODAY.plusDays(20), 5_000_000L);
    assertThat(klimatklivet(1_000_000L).timing()).isEqualTo(Timing.UNKNOWN);
    assertThat(klimatklivet(6_000_000L).timing()).isEqualTo(Timing.OPEN);
    assertThat(klimatklivet(6_000_000L).because())
        .contains("Kostnaden ligger inom utlysningens gränser.");
    assertThat(klimatklivet(null).timing()).isEqualTo(Timing.OPEN);
    assertThat(klimatklivet(null).toCheck())
        .contains("Projektet ska kosta minst 5\u00a0000\u00a0000\u00a0kr.");
  }

  @Test
  void a_call_that_is_off_the_list_is_not_open_while_its_source_stands() {
    var id = add("esf", TODAY, TODAY, null);
    assertThat(funding.known().open(TODAY)).extracting(FundingCall::id).contains(id);
    desk.mark(id, FundingAct.RETIRED, new Change(desk.call(id).orElseThrow().version(), officer));

    assertThat(funding.known().open(TODAY)).extracting(FundingCall::id).doesNotContain(id);
  }

  @Test
  void the_calls_of_a_source_that_is_off_the_list_are_off_it_too() {
    var id = add("esf", TODAY, TODAY, null);
    desk.mark("esf", FundingAct.RETIRED, now("esf"));
    assertThat(funding.known().open(TODAY)).extracting(FundingCall::id).doesNotContain(id);
  }

  @Test
  void an_address_is_made_of_the_name_and_is_nobody_elses() {
    assertThat(desk.addSource(named("Åkerbär & Övrigt 2027"), officer).slug())
        .isEqualTo("akerbar-ovrigt-2027");
    assertThat(desk.addSource(named("Åkerbär & Övrigt 2027"), officer).slug())
        .isEqualTo("akerbar-ovrigt-2027-2");
    assertThat(desk.addSource(named("Ny"), officer).slug()).isEqualTo("kalla");
  }

  private FittingSource klimatklivet(@Nullable Long total) {
    return fits(4, total).stream()
        .filter(fit -> fit.source().slug().equals("klimatklivet"))
        .findFirst()
        .orElseThrow();
  }

  private List<FittingSource> fits(int area, @Nullable Long total) {
    return advice
        .on(new MoneyQuestion(area, IdeaKind.PROJECT, null, total), Locale.of("sv"))
        .fits();
  }

  private UUID add(String slug, LocalDate opens, LocalDate closes, @Nullable Long smallest) {
    return desk.addCall(
        source(slug),
        new CallFacts(
            "Utlysning " + UUID.randomUUID(), opens, closes, smallest, null, "", NOT_KNOWN, SAID),
        officer);
  }

  private void rewrite(String slug, String name) {
    assertThat(desk.rewrite(slug, named(name), now(slug))).isInstanceOf(FundingOutcome.Done.class);
  }

  private Change now(String slug) {
    return new Change(source(slug).version(), officer);
  }

  private FundingSource source(String slug) {
    return funding.find(slug).orElseThrow();
  }

  private static final Scope NOT_KNOWN = new Scope(Set.of(), Set.of(), Set.of());
  private static final Provenance SAID = new Provenance("källan", "", Certainty.READ, null, TODAY);

  private static SourceFacts named(String name) {
    var terms = new Terms(Payer.STATE, "någon", "", "", Gives.GRANT, "", Start.UNKNOWN, "", false);
    return new SourceFacts(name, List.of(), true, "något", "", terms, NOT_KNOWN, Niche.NONE, SAID);
  }
}
