package se.regionsormland.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.CaseNotes;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Recommendations;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.plan.check.PlanQuestion;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.rows.Asked;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.rubric.Score;
import se.regionsormland.portal.web.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** A closed case as one file: all of it, only it, and the same each time. */
@PortalTest
class ArchivePackagesTest {

  private static final Viewer OFFICER = As.viewer(Role.OFFICER);

  @Autowired private ArchivePackages packages;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private AnswerClock answerClock;
  @Autowired private CaseNotes notes;
  @Autowired private Cases cases;
  @Autowired private Opinions opinions;
  @Autowired private CaseStatements statements;
  @Autowired private TestMembers members;
  @Autowired private TestConflicts conflicts;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvcTester mvc;
  @Autowired private JsonMapper json;
  @Autowired private SubmittedRequests requests;
  @Autowired private Rubrics rubrics;
  @Autowired private FormalChecks checks;
  @Autowired private Recommendations recommendations;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private String reference;
  private UUID subject;

  @BeforeEach
  void aCaseWithAllThereIs() {
    reference = came("Lånecyklar & båtar <" + mark + ">", mark + "text");
    var anna = members.member(Role.ASSESSOR);
    members.lookAt(reference, anna);
    As.signIn(Role.ASSESSOR);
    opinions.give(reference, TestMembers.saying(mark + "bedomning"), 0, anna);
    As.signIn(Role.OFFICER);
    subject = submitted.withReference(reference, OFFICER).orElseThrow().id();
    answerClock.pause(reference, mark + "fraga", OFFICER);
    notes.add(reference, UUID.randomUUID(), mark + "anteckning", OFFICER);
    cases.noteDiaryNumber(reference, "RUN 2027-99", OFFICER);
    confirmed(anna);
    minutes();
  }

  @AfterEach
  void leave() {
    members.leave();
    conflicts.openAll();
    clock.reset();
    As.nobody();
  }

  private String came(String title, String text) {
    var who = new Contact(mark + "namn", mark + "organisation", mark + "@exempel.invalid", "");
    return ideas.came(SomeIdea.saying(title, text), who);
  }

  private void confirmed(Viewer member) {
    var text =
        new StatementText(
            Recommendation.DEVELOP, mark + "yttrande", mark + "skal", "", Set.of(member.id()));
    statements.write(reference, text, 0, OFFICER);
    statements.propose(reference, 1, OFFICER);
    statements.confirm(reference, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
    As.signIn(Role.OFFICER);
  }

  /** Settled between meetings, and a meeting that took up another case as well. */
  private void minutes() {
    var other = submitted.withReference(came("Annan", mark + "annan"), signedIn()).orElseThrow();
    var meeting = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO meeting (id, held_on, changed_at, cancelled) VALUES (:id, :day, now(),"
                + " true)")
        .param("id", meeting)
        .param("day", LocalDate.of(2027, 3, 1))
        .update();
    item(meeting, subject, mark + "sagt");
    item(meeting, other.id(), mark + "annatsagt");
    attends(meeting, mark + "deltagare", true);
    attends(meeting, mark + "franvarande", false);
    jdbc.sql(
            """
            INSERT INTO minutes (meeting_id, other, settled_by, settled_by_name, settled_at)
            VALUES (:id, :other, :by, 'Sekreteraren', now())
            """)
        .param("id", meeting)
        .param("other", mark + "ovrigt")
        .param("by", OFFICER.id())
        .update();
  }

  private void attends(UUID meeting, String name, boolean present) {
    jdbc.sql("INSERT INTO attendance VALUES (:id, :person, :name, :present)")
        .param("id", meeting)
        .param("person", UUID.randomUUID())
        .param("name", name)
        .param("present", present)
        .update();
  }

  private void item(UUID meeting, UUID about, String said) {
    jdbc.sql(
            """
            INSERT INTO agenda_item (id, meeting_id, subject_kind, subject_id, wanted, length,
                                     added_by, added_by_name, added_at, said)
            VALUES (gen_random_uuid(), :meeting, 'IDEA', :about, 'DISCUSS', 10, :by, 'x', now(), :said)
            """)
        .param("meeting", meeting)
        .param("about", about)
        .param("by", OFFICER.id())
        .param("said", said)
        .update();
  }

  private static Viewer signedIn() {
    return As.signIn(Role.OFFICER);
  }

  private void answered() {
    submitted.answer(subject, SomeIdea.answer(), signedIn());
  }

  private Map<String, byte[]> taken() throws IOException {
    return unzipped(bytes(packages.takeOut(reference, signedIn())));
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String words(byte[] pdf) throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(file);
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Test
  void all_of_the_case_is_there_and_every_file_is_what_the_manifest_says() throws Exception {
    answered();
    var files = taken();
    assertThat(files.keySet())
        .containsExactly(
            "01-inkommen-ide.pdf",
            "02-fragor-och-besked.pdf",
            "03-ledamoternas-svar.pdf",
            "04-yttrande.pdf",
            "05-minnesanteckningar.pdf",
            "06-svar.pdf",
            "08-handelser.pdf",
            "metadata.xml",
            "manifest-sha256.txt");
    for (var line : text(files.get("manifest-sha256.txt")).lines().toList()) {
      var sum = MessageDigest.getInstance("SHA-256").digest(files.get(line.substring(66)));
      assertThat(line).startsWith(HexFormat.of().formatHex(sum) + "  ");
    }
    assertThat(text(files.get("manifest-sha256.txt")).lines()).hasSize(files.size() - 1);
    assertThat(words(files.get("01-inkommen-ide.pdf")))
        .contains("Lånecyklar & båtar <" + mark, mark + "text", mark + "organisation");
    assertThat(words(files.get("02-fragor-och-besked.pdf"))).contains(mark + "fraga");
    assertThat(words(files.get("03-ledamoternas-svar.pdf"))).contains(mark + "bedomning råd");
    assertThat(words(files.get("04-yttrande.pdf")))
        .contains("Utveckla", mark + "yttrande", mark + "skal");
    assertThat(words(files.get("05-minnesanteckningar.pdf")))
        .contains(mark + "sagt", mark + "deltagare", "Sekreteraren");
    assertThat(words(files.get("06-svar.pdf"))).contains("Idén passar insatsen om vatten.");
    assertThat(words(files.get("08-handelser.pdf"))).contains("Inskriven för hand", "Besvarad");
  }

  @Test
  void of_a_request_its_money_is_there_and_each_plan_as_it_was_sent() throws Exception {
    var who = new Contact(mark, mark + "organisation", mark + "@exempel.invalid", "");
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 1, 4),
            SomeIdea.saying("Cykelväg " + mark, "Vi vill bygga en cykelväg."),
            who);
    subject = requests.registerByHand(entry, SomeRequest.numbers(), signedIn());
    reference = submitted.find(subject, OFFICER).orElseThrow().reference();
    sentPlan(1, "Projektledare");
    sentPlan(2, "Byggledare");
    assessed();
    jdbc.sql("INSERT INTO conflict_report VALUES (:id, :subject, :words, now())")
        .param("id", UUID.randomUUID())
        .param("subject", subject)
        .param("words", mark + "anmalan")
        .update();
    answered();
    assertThat(words(taken().get("11-anmalningar-om-jav.pdf"))).contains(mark + "anmalan");
    assertThat(words(taken().get("04-yttrande.pdf")).replace('\u00a0', ' '))
        .contains("Belopp av anslag 1:1: 1 600 000 kr", "(ERUF): 0,50 kr");
    assertThat(words(taken().get("10-bedomningsgrunder.pdf")))
        .containsSubsequence(
            "version 1", "Formella krav", "Rätt sökande: Oklar", mark + "krav", "Förflyttning: 2.")
        .contains(mark + "steg", "Yttrande 1", "Värdeskapande: " + mark + "varde");
    assertThat(words(taken().get("09-begaran.pdf")).replace('\u00a0', ' '))
        .contains("8 000 000 kr", "Trosa kommun: 1 000 000 kr", "september 2027")
        .containsSubsequence("Version 1", "Projektledare", "Version 2", "Byggledare")
        .contains(
            "45 000 kr, 2027: 40 %", "Resor", "2028: 12 500,50 kr", "Avsiktsförklaring, Intyg")
        .contains("Har något av arbetet börjat? Nej", "Varför? Ingen säljer något.");
  }

  private void assessed() {
    var anna = members.member(Role.ASSESSOR);
    members.lookAt(reference, anna);
    var rubric = rubrics.of(subject).orElseThrow();
    var scores =
        rubric.criteria().stream()
            .collect(Collectors.toMap(one -> one.id(), _ -> new Score(2, false, mark + "steg")));
    As.signIn(Role.ASSESSOR);
    opinions.give(reference, new OpinionAnswers(TestMembers.saying(mark).all(), scores), 0, anna);
    var ticked =
        rubric.formal().stream()
            .collect(
                Collectors.toMap(one -> one.id(), _ -> new Ticked(Outcome.UNCLEAR, mark + "krav")));
    checks.tick(reference, ticked, 0, signedIn());
    var why = Map.of("value", mark + "varde");
    var text = new StatementText(Recommendation.WAIT, mark, "", "", why, Set.of(anna.id()));
    var money = new RecommendedMoney(Money.kronor(1_600_000), new Money(50));
    recommendations.write(reference, text, money, 0, signedIn());
    statements.propose(reference, 1, OFFICER);
    statements.confirm(reference, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
    signedIn();
  }

  private void sentPlan(int number, String role) {
    var years = new TreeMap<>(Map.of(2028, new Money(1_250_050)));
    var rows =
        new PlanRows(
            YearMonth.of(2027, 9),
            YearMonth.of(2030, 8),
            List.of(new PartnerRow(UUID.randomUUID(), mark, Applicant.MUNICIPALITY)),
            List.of(
                new CostRow(
                    UUID.randomUUID(),
                    CostKind.STAFF,
                    role,
                    mark,
                    Money.kronor(45_000),
                    null,
                    new TreeMap<>(Map.of(2027, "40 %")),
                    new TreeMap<>()),
                new CostRow(
                    UUID.randomUUID(),
                    CostKind.TRAVEL,
                    "Tåg",
                    mark,
                    null,
                    null,
                    new TreeMap<>(),
                    years)),
            List.of(
                new PayerRow(
                    UUID.randomUUID(),
                    "own",
                    "",
                    Form.CASH,
                    Standing.LETTER_OF_INTENT,
                    "Intyg",
                    years)),
            Map.of(PlanQuestion.BEGUN, Answer.NO),
            List.of(),
            Asked.NOTHING.screened(Screening.NOTHING, "Ingen säljer något."));
    jdbc.sql(
            """
            INSERT INTO plan_version (idea_id, number, rows, sent_at)
            VALUES (:idea, :number, :rows::jsonb, now())
            """)
        .param("idea", subject)
        .param("number", number)
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  @Test
  void the_metadata_is_xml_that_names_each_file_and_what_is_left_out() throws Exception {
    answered();
    disposedOf();
    var files = taken();
    var xml =
        DocumentBuilderFactory.newNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(files.get("metadata.xml")));
    var terms = "http://purl.org/dc/terms/";
    assertThat(xml.getElementsByTagNameNS(terms, "identifier").item(0).getTextContent())
        .isEqualTo(reference);
    assertThat(xml.getElementsByTagName("diarienummer").item(0).getTextContent())
        .isEqualTo("RUN 2027-99");
    assertThat(xml.getElementsByTagName("fil").getLength()).isEqualTo(files.size() - 2);
    var left = xml.getElementsByTagName("utelamnat");
    assertThat(left.getLength()).isEqualTo(2);
    assertThat(left.item(0).getAttributes().getNamedItem("slag").getNodeValue()).isEqualTo("NOTES");
    assertThat(left.item(1).getAttributes().getNamedItem("slag").getNodeValue())
        .isEqualTo("INTRODUCTIONS_DISPOSED_OF");
    assertThat(left.item(1).getTextContent()).contains("RUN 2027/12", "2027-01-15");
    assertThat(page()).contains("gallrad", "Gallringsbeslut RUN 2027/12");
  }

  /** Somebody asked to meet the sender, and what she wrote has been disposed of since. */
  private void disposedOf() {
    jdbc.sql(
            """
            INSERT INTO introduction (id, kind, subject, state, form, expires_at, name, organisation,
              email, telephone, reason, language, asked_at, closed_at, over_at, erased_at)
            VALUES (gen_random_uuid(), 'IDEA', :subject, 'ENDED', gen_random_uuid(), now(), '', '', '',
              '', '', 'sv', now(), now(), now(), now())
            """)
        .param("subject", subject)
        .update();
  }

  @Test
  void taken_out_again_it_has_the_same_bytes_and_the_log_says_who_took_it() throws IOException {
    answered();
    var first = bytes(packages.takeOut(reference, signedIn()));
    clock.set(clock.instant().plus(Duration.ofDays(40)));
    var other = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    assertThat(bytes(packages.takeOut(reference, other))).isEqualTo(first);
    assertThat(packages.contents(reference, other).takenOut())
        .hasSize(2)
        .allMatch(line -> line.act() == Act.ARCHIVED)
        .extracting(line -> line.actor())
        .containsExactly(OFFICER.name(), other.name());
  }

  @Test
  void nothing_of_another_case_is_in_it_and_no_working_material() throws Exception {
    begun();
    answered();
    var all = new StringBuilder();
    for (var file : taken().entrySet()) {
      all.append(file.getKey().endsWith(".pdf") ? words(file.getValue()) : text(file.getValue()));
    }
    assertThat(all)
        .contains(mark + "text", mark + "sagt")
        .doesNotContain(mark + "annan", mark + "annatsagt", mark + "ovrigt", mark + "anteckning")
        .doesNotContain(mark + "utkast", mark + "osagt", mark + "franvarande");
  }

  /** A new statement that nobody has proposed, and minutes that nobody has settled. */
  private void begun() {
    jdbc.sql(
            """
            INSERT INTO statement (subject_id, subject_kind, number, recommendation, words, reasons,
                                   conditions, version, saved_at, saved_by_name)
            VALUES (:subject, 'IDEA', 2, 'REFER', :words, '', '', 1, now(), 'x')
            """)
        .param("subject", subject)
        .param("words", mark + "utkast")
        .update();
    var meeting = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO meeting (id, held_on, changed_at, cancelled) VALUES (:id, :day, now(),"
                + " true)")
        .param("id", meeting)
        .param("day", LocalDate.of(2027, 3, 2))
        .update();
    item(meeting, subject, mark + "osagt");
  }

  @Test
  void every_document_follows_the_rules_of_what_is_read_aloud() throws Exception {
    answered();
    VeraGreenfieldFoundryProvider.initialise();
    var pdfs =
        taken().entrySet().stream()
            .filter(one -> one.getKey().endsWith(".pdf"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (var pdf : pdfs.entrySet()) {
      var foundry = Foundries.defaultInstance();
      try (var parser =
              foundry.createParser(new ByteArrayInputStream(pdf.getValue()), PDFAFlavour.PDFUA_1);
          var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
        assertThat(validator.validate(parser).getTestAssertions())
            .as(pdf.getKey())
            .isEqualTo(List.of());
      }
    }
  }

  @Test
  void an_open_case_and_one_that_is_closed_to_the_reader_have_none() {
    assertThat(page()).contains("Ärendet är öppet").doesNotContain("Ta ut paketet");
    assertThatThrownBy(() -> packages.takeOut(reference, signedIn())).isInstanceOf(NotFound.class);
    answered();
    assertThat(page()).contains("Ta ut paketet");
    var button = mvc.post().uri("/arenden/" + reference + "/arkiv").with(As.officer()).with(csrf());
    assertThat(button).hasStatusOk().headers().hasValue("Content-Type", "application/zip");
    conflicts.close(subject, OFFICER.id());
    assertThatThrownBy(() -> packages.takeOut(reference, signedIn())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> packages.contents(reference, signedIn())).isInstanceOf(NotFound.class);
    assertThat(mvc.get().uri("/arenden/" + reference + "/arkiv").with(As.officer())).hasStatus(404);
  }

  private String page() {
    var result = mvc.get().uri("/arenden/" + reference + "/arkiv").with(As.officer()).exchange();
    assertThat(result).hasStatusOk();
    return text(result.getMvcResult().getResponse().getContentAsByteArray());
  }

  private static byte[] bytes(TakenOut taken) throws IOException {
    var out = new ByteArrayOutputStream();
    taken.writeTo(out);
    return out.toByteArray();
  }
}
