package se.regionsormland.portal.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.attachments.Added;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.completion.Answer;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.completion.NewCompletion;
import se.regionsormland.portal.completion.OwnCompletion;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.Conference.ConferencePlan.Room;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.Conferences;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.conferences.OwnPlaces;
import se.regionsormland.portal.conferences.event.PlaceToConfirm;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.NewAppointment;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.ConfirmToken;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.identity.AccountLinkMade;
import se.regionsormland.portal.identity.AccountLinks;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.intents.OwnIntents;
import se.regionsormland.portal.intents.event.IntentAsked;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.lexicon.LexiconDesk;
import se.regionsormland.portal.lexicon.Teaching;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.BetweenMeetings;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.meetings.MinuteBook;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.offers.event.OfferToConfirm;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.Assignments.Candidate;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.profiles.Claims;
import se.regionsormland.portal.profiles.Experience;
import se.regionsormland.portal.profiles.OwnProfiles;
import se.regionsormland.portal.profiles.ProfileContent;
import se.regionsormland.portal.profiles.RegisterDesk;
import se.regionsormland.portal.profiles.Tongue;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.NewClaim;
import se.regionsormland.portal.profiles.event.ClaimToConfirm;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.registry.board.BoardLists;
import se.regionsormland.portal.relations.Divisions;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.requests.Decisions;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import se.regionsormland.portal.watching.Interest;
import se.regionsormland.portal.watching.NewWatch;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.watching.event.WatchAsked;
import se.regionsormland.portal.web.FormToken;

/** A portal with something in it: ideas in each state, accounts for each role. */
class Scene {

  private static final String PASSWORD = "en lång mening att minnas";

  private static final Map<ConfigurableApplicationContext, Scene> SCENES =
      new ConcurrentHashMap<>();

  private final ConfigurableApplicationContext portal;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Deque<String>> recovery = new HashMap<>();

  /** One for each portal: its accounts are opened once. */
  static Scene of(ConfigurableApplicationContext portal) {
    return SCENES.computeIfAbsent(portal, Scene::new);
  }

  private Scene(ConfigurableApplicationContext portal) {
    this.portal = portal;
    portal.getBean(TestSecondStep.class).demand();
    openAccounts();
    nameStrategs();
    names.put("draft", draft(SomeIdea.content()).value());
    names.put("attached", name("draft") + "/bilagor/" + attached(name("draft")));
    awaiting("awaiting", SomeIdea.content());
    sent("sent", SomeIdea.publicWith("Dammar vid skolan", "Vi vill samla regnvatten."));
    sent("answered", SomeIdea.saying("Elcykel till jobbet", "Fler ska kunna cykla till jobbet."));
    attached(name("sent"));
    byHand();
    answer("answered");
    requests();
    intents();
    conflict();
    appointment();
    relation();
    division();
    completions();
    assignment();
    project();
    addition();
    names.put("watchToken", watchToken());
    names.put("watch", portal.getBean(Watches.class).confirm(watchToken()).orElseThrow());
    offer();
    claims();
    places();
    meetings();
    var officer = As.signIn(Role.OFFICER);
    names.put("boardList", portal.getBean(BoardLists.class).freeze(officer).toString());
    As.nobody();
  }

  /** A workbook of which something is pointed out. */
  private UUID attached(String key) {
    var file = MadeFiles.xlsx("<sheet name='A' state='hidden'/>", "<row hidden='1'/>");
    try {
      var added =
          portal
              .getBean(Attachments.class)
              .add(new SenderKey(key), SomeDraft.file("Kalkyl för dammarna.xlsx", file), "");
      return ((Added.Kept) added).attachment().id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void meetings() {
    var officer = As.signIn(Role.OFFICER);
    var today = LocalDate.ofInstant(now(), SwedishTime.ZONE);
    meeting("meeting", "agendaItem", LocalDate.of(2027, 9, 15), officer);
    meeting("meetingToday", "itemToday", today, officer);
    var between = portal.getBean(BetweenMeetings.class);
    between.add(name("sentReference"), today.plusDays(9), officer);
    names.put("between", between.all(officer).getFirst().id().toString());
    var held = UUID.fromString(name("meetingToday"));
    portal.getBean(MinuteBook.class).write(held, Set.of(), "Inget.", 0, officer);
    As.nobody();
  }

  private void meeting(String name, String itemName, LocalDate day, Viewer officer) {
    var time = LocalTime.of(9, 30);
    var where = new MeetingPlan.Where("Sal Mälaren", "https://moten.example.org/rum");
    var plan = new MeetingPlan(day, time, time.plusHours(2), where, 3);
    var id = portal.getBean(Meetings.class).plan(plan, officer).orElseThrow();
    names.put(name, id.toString());
    var agendas = portal.getBean(Agendas.class);
    agendas.add(id, new NewItem(name("sentReference"), Wanted.SETTLE, 20), officer);
    var item = Objects.requireNonNull(agendas.of(id, officer).getFirst().item());
    names.put(itemName, item.id().toString());
  }

  private void requests() {
    names.put("requestDraft", SomeRequest.draft(portal.getBean(Requests.class)).value());
    sent("request", SomeRequest.draft(portal.getBean(Requests.class)));
    var granted = SomeRequest.granted(Money.kronor(1_500_000));
    portal
        .getBean(Decisions.class)
        .note(name("requestReference"), granted, As.signIn(Role.OFFICER));
    As.nobody();
  }

  /** One of those who are to pay has been asked. */
  private void intents() {
    var key = new SenderKey(name("request"));
    var row = UUID.randomUUID();
    var years = new TreeMap<>(Map.of(2028, Money.kronor(1_000_000)));
    var payer =
        new PlanRows.PayerRow(
            row, "municipality", "Trosa kommun", Form.CASH, Standing.INTENDED, "", years);
    portal.getBean(Plans.class).change(key, rows -> rows.with(payer));
    portal.getBean(Plans.class).send(key);
    names.put("payer", row.toString());
    var asked =
        new OwnIntents.Question(
            "Trosa kommun", "a@example.org", "En cykelväg.", "", Locale.of("sv"));
    var own = portal.getBean(OwnIntents.class);
    names.put("intent", heard(IntentAsked.class, () -> own.ask(key, row, asked)).token());
    var other =
        new PlanRows.PayerRow(
            UUID.randomUUID(), "private", "Banken", Form.CASH, Standing.INTENDED, "", years);
    portal.getBean(Plans.class).change(key, rows -> rows.with(other));
    portal.getBean(Plans.class).send(key);
    names.put("otherPayer", other.id().toString());
  }

  private void conflict() {
    var conflicts = portal.getBean(Conflicts.class);
    var person = As.signIn(Role.ASSESSOR);
    var raised = new Raised(person.id(), Ground.AFFECTED, "En närstående leder projektet.");
    conflicts.raise(name("sentReference"), raised, person);
    var asked = conflicts.of(name("sentReference"), person).conflicts();
    names.put("conflict", asked.getFirst().id().toString());
    As.nobody();
  }

  private void appointment() {
    As.signIn(Role.ADMINISTRATOR);
    var who = portal.getBean(Accounts.class).all().stream();
    var assessor = who.filter(one -> one.username().equals("assessor")).findAny().orElseThrow();
    var day = SwedishTime.today(portal.getBean(Clock.class));
    var appointed =
        new NewAppointment(
            assessor.id(),
            MemberFunction.MEMBER,
            null,
            new Days(day, day.plusYears(1)),
            day,
            true,
            List.of(5),
            List.of("Trosa kommun"));
    portal.getBean(Appointments.class).appoint(appointed, As.viewer(Role.ADMINISTRATOR));
    var all = portal.getBean(Appointments.class).current();
    names.put("appointment", all.getFirst().id().toString());
    As.nobody();
  }

  private void division() {
    sent("dividing", SomeIdea.saying("Verkstad och damm", "Vi vill ha en verkstad och en damm."));
    var officer = As.signIn(Role.OFFICER);
    portal
        .getBean(Divisions.class)
        .offer(name("dividingReference"), "Dammen och verkstaden är två saker.", officer);
    As.nobody();
  }

  /** What came by letter. */
  private void byHand() {
    var officer = As.signIn(Role.OFFICER);
    var day = LocalDate.ofInstant(now(), SwedishTime.ZONE);
    var who = new Contact("Styrelsen", "Byalaget", "", "");
    var words = SomeIdea.saying("Bänkar vid ån", "Vi vill ställa ut bänkar längs ån.");
    var entry = new HandEntry(UUID.randomUUID(), Channel.MAIL, day, words, who);
    var submitted = portal.getBean(SubmittedIdeas.class);
    var id = submitted.registerByHand(entry, officer);
    names.put("handReference", submitted.find(id, officer).orElseThrow().reference());
    As.nobody();
  }

  private void completions() {
    var words = SomeIdea.saying("Bryggan", "Vi vill bygga en brygga vid badet.");
    sent("completing", words);
    sent("completed", words);
    askToComplete("completing");
    askToComplete("completed");
    var own = portal.getBean(OwnCompletion.class);
    var key = new SenderKey(name("completed"));
    var answer = Map.of(Part.TEXT, "Vi bygger en brygga av trä.", Part.PLACES, "Flen\nBåven");
    own.keep(key, new Answer(answer, "Av trä.", 0));
    own.send(key, 1);
  }

  private void askToComplete(String which) {
    var officer = As.signIn(Role.OFFICER);
    var day = WorkingDays.after(LocalDate.ofInstant(now(), SwedishTime.ZONE), 10);
    var parts =
        Map.of(
            Part.TEXT, "",
            Part.PLACES, "Vilken sjö?",
            Part.NAME, "",
            Part.ORGANISATION, "",
            Part.TELEPHONE, "Vilket nummer når vi er på?",
            Part.FILES, "Skicka ritningen.");
    var asked = new NewCompletion("Hur byggs den?", parts, day);
    portal.getBean(Completions.class).ask(name(which + "Reference"), asked, officer);
    As.nobody();
  }

  private void relation() {
    var relations = portal.getBean(Relations.class);
    var officer = As.signIn(Role.OFFICER);
    var said =
        new NewRelation(
            RelationKind.COUNTERACTS, name("answeredReference"), "De vill ha samma väg.");
    relations.make(name("sentReference"), said, officer);
    var made = relations.of(name("sentReference"), officer);
    names.put("relation", made.getFirst().id().toString());
    As.nobody();
  }

  private void assignment() {
    var assignments = portal.getBean(Assignments.class);
    var officer = As.signIn(Role.OFFICER);
    var reference = name("sentReference");
    var members =
        assignments.candidates(reference, officer).stream()
            .collect(Collectors.toMap(Candidate::name, Candidate::id));
    var due = LocalDate.now(portal.getBean(Clock.class)).plusDays(7);
    assignments.settle(
        reference, new Settling(Set.copyOf(members.values()), Set.of(), due), officer);
    names.put("member", members.get("Bedömaren").toString());
    As.nobody();
  }

  private void addition() {
    var officer = As.signIn(Role.OFFICER);
    var teaching = new Teaching("drönare med prover till labbet", 18, null, "Så säger de.");
    names.put("addition", portal.getBean(LexiconDesk.class).add(teaching, officer).toString());
    As.nobody();
  }

  private String watchToken() {
    var all = new Interest(true, true, Set.of(5), Set.of(), Set.of());
    var watch = new NewWatch(UUID.randomUUID(), "foljare@example.org", Locale.of("sv"), all);
    return heard(WatchAsked.class, () -> portal.getBean(Watches.class).ask(watch)).token();
  }

  private void offer() {
    var offers = portal.getBean(OwnOffers.class);
    var content =
        new OfferContent(
            "Åföreningen",
            ActorType.NETWORK,
            Set.of(),
            List.of(5),
            Set.of(Resource.LAND),
            Set.of(Resource.DATA),
            "Vi har en åker vid ån där man får prova våtmarker.");
    var token =
        heard(
                OfferToConfirm.class,
                () -> offers.write(UUID.randomUUID(), content, "a@example.org", Locale.of("sv")))
            .token();
    names.put("offerToken", token);
    var key = offers.confirm(token).orElseThrow();
    names.put("offerKey", key);
    var id = offers.find(key).orElseThrow().id();
    names.put("offer", id.toString());
    names.put("nameToken", portal.getBean(Keys.class).giveByLetter(KeyKind.OFFER_NAME, id));
  }

  /** One comes, has said yes to one of her meetings and not to the other; one is to confirm. */
  private void places() {
    As.signIn(Role.OFFICER);
    var grid = new Grid(LocalTime.of(13, 30), 20, 6, 10);
    var day = SwedishTime.today(portal.getBean(Clock.class)).plusMonths(2);
    var plan =
        new ConferencePlan("Projektägarnas dag", day, "Nyköpings teater", grid, new Room(200, 5));
    var id = portal.getBean(ConferenceDesk.class).plan(UUID.randomUUID(), plan);
    As.nobody();
    names.put("conference", id.toString());
    var key = comes(id, "Åföreningen", Resource.LAND, Resource.DATA);
    names.put("place", key);
    names.put("conferenceGuest", guestOf(key));
    var other = comes(id, "Ett universitet långt bort", Resource.DATA, Resource.LAND);
    comes(id, "Provbädden", Resource.DATA, Resource.TEST_SITE);
    As.signIn(Role.OFFICER);
    portal.getBean(ConferenceDesk.class).propose(id);
    As.nobody();
    var places = portal.getBean(OwnPlaces.class);
    for (var one : List.of(key, other)) {
      var meeting = places.appointments(places.find(one).orElseThrow()).getFirst();
      places.agree(one, meeting.id());
    }
    names.put("placeToken", placeToken(id, "En till", Resource.LAND, Resource.DATA));
  }

  private String guestOf(String key) {
    return portal.getBean(OwnPlaces.class).find(key).orElseThrow().id().toString();
  }

  private String comes(UUID day, String organisation, Resource offers, Resource seeks) {
    var token = placeToken(day, organisation, offers, seeks);
    var confirmed = portal.getBean(Conferences.class).confirm(token);
    return ((Conferences.Confirmed.Coming) confirmed).key();
  }

  private String placeToken(UUID day, String organisation, Resource offers, Resource seeks) {
    var said =
        new GuestContent(
            "Samverkansansvarig",
            organisation,
            Set.of(5),
            Set.of(offers),
            Set.of(seeks),
            "Vi vill prova våtmarker ihop.",
            6);
    var email = UUID.randomUUID() + "@example.org";
    var guest =
        new Guest(UUID.randomUUID(), day, Guest.State.TO_CONFIRM, said, email, Locale.of("sv"));
    return heard(
            PlaceToConfirm.class,
            () -> portal.getBean(Conferences.class).signUp(UUID.randomUUID(), guest))
        .to()
        .key();
  }

  /** One has been accepted and has said what it does; one waits for an officer. */
  private void claims() {
    claim("Skogsbruket i provlän", "Jag leder arbetet.");
    names.put("profileKey", acceptedClaim());
    claim("Ett universitet långt bort", "Jag svarar för samverkan.");
    var _ = portal.getBean(Claims.class).confirm(claim("Ännu ett", "Jag företräder den."));
  }

  private String claim(String organisation, String why) {
    var actor = new NewActor(organisation, "", ActorType.UNIVERSITY, null, "FI");
    var person = new Claim.Person("Samverkansansvarig", "nagon@universitet.example", why);
    var claims = portal.getBean(Claims.class);
    var token =
        heard(
                ClaimToConfirm.class,
                () ->
                    claims.write(
                        UUID.randomUUID(), new NewClaim(null, actor, person), Locale.of("sv")))
            .to()
            .key();
    names.put("claimToken", token);
    return token;
  }

  private String acceptedClaim() {
    var key = portal.getBean(Claims.class).confirm(name("claimToken")).orElseThrow();
    var officer = As.signIn(Role.OFFICER);
    var id = portal.getBean(OwnProfiles.class).find(key).orElseThrow().id();
    portal.getBean(RegisterDesk.class).answer(id, true, "Jag ringde växeln.", officer);
    As.nobody();
    var content =
        new ProfileContent(
            "Vi forskar om våtmarker och tar gärna emot studenter.",
            List.of(5),
            Set.of(),
            Set.of(),
            Set.of(Resource.KNOWLEDGE, Resource.STUDENTS),
            Set.of(Resource.LAND),
            Experience.LEAD,
            Set.of(Tongue.SV, Tongue.EN),
            new ProfileContent.Reach(
                "samverkan@universitet.example", List.of("https://universitet.example/vatten")));
    var _ = portal.getBean(OwnProfiles.class).change(key, 0, content);
    return key;
  }

  private void project() {
    As.signIn(Role.OFFICER);
    var projects = portal.getBean(Projects.class);
    var first =
        projects.add(UUID.randomUUID(), SomeProject.saying("Dammar vid ån", "Dammar mot skyfall."));
    names.put(
        "project",
        projects.add(UUID.randomUUID(), SomeProject.goingOnFrom(first, "Dammar i dalen")));
    As.nobody();
  }

  /** An address with the names in braces replaced by what the scene holds. */
  String filled(String address) {
    var filled = address;
    for (var name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return filled;
  }

  String name(String of) {
    return names.getOrDefault(of, "");
  }

  void signIn(BrowserContext visitor, String role) {
    if ("anyone".equals(role)) {
      return;
    }
    var page = visitor.newPage();
    page.navigate("/logga-in");
    page.fill("#username", role);
    page.fill("#password", PASSWORD);
    Browser.press(page, "main button");
    secondStep(page, role);
    // Closed with the visitor: closed on its way, a page can hold the browser up.
    page.waitForURL("**/min-sida");
  }

  /** The first time she puts the key into an app; then she uses up her recovery codes. */
  private void secondStep(Page page, String role) {
    if (page.querySelector("form[action='/logga-in/app']") != null) {
      page.fill("#code", TestApp.reading(page.content()).codeAt(now()));
      Browser.press(page, "main button");
      recovery.put(role, new ArrayDeque<>(TestApp.recoveryCodes(page.content())));
    } else {
      page.click(".govuk-details__summary");
      page.fill("#recovery", recovery.get(role).remove());
    }
    Browser.press(page, "main button");
  }

  private Instant now() {
    return portal.getBean(Clock.class).instant();
  }

  /** Somebody who has an app: the sign-in asks her for a code. */
  private void withApp() {
    var port = portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    var person = new Visitor(port);
    var page = person.signIn("med-app", PASSWORD);
    var code = TestApp.reading(page.html()).codeAt(now());
    person.send(page.form("/logga-in/app").with("code", code));
  }

  private void openAccounts() {
    var accounts = portal.getBean(Accounts.class);
    accounts.open(new NewAccount("officer", "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    accounts.open(new NewAccount("assessor", "Bedömaren", PASSWORD, Set.of(Role.ASSESSOR)));
    accounts.open(
        new NewAccount("administrator", "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    accounts.open(new NewAccount("ny", "Den nya", PASSWORD, Set.of(Role.OFFICER)));
    accounts.open(new NewAccount("med-app", "Den vana", PASSWORD, Set.of(Role.OFFICER)));
    withApp();
    As.signIn(Role.ADMINISTRATOR);
    names.put("account", accounts.all().getFirst().id().toString());
    As.nobody();
    names.put("accountLink", accountLink());
  }

  private void nameStrategs() {
    As.signIn(Role.ADMINISTRATOR);
    portal
        .getBean(Strategs.class)
        .name(Strategs.NO_AREA, new Strateg("Strategen", "070-174 06 00", ""));
    As.nobody();
  }

  private SenderKey draft(IdeaContent content) {
    return portal
        .getBean(Drafts.class)
        .save(FormToken.fresh(), 0, content, SomeIdea.contact())
        .key();
  }

  private String accountLink() {
    var account = UUID.randomUUID() + "@example.org";
    As.signIn(Role.ADMINISTRATOR);
    portal
        .getBean(Accounts.class)
        .open(new NewAccount(account, "Kollegan", PASSWORD, Set.of(Role.ASSESSOR)));
    As.nobody();
    return heard(AccountLinkMade.class, () -> portal.getBean(AccountLinks.class).forgotten(account))
        .token();
  }

  private void awaiting(String name, IdeaContent content) {
    awaiting(name, draft(content));
  }

  private void awaiting(String name, SenderKey key) {
    var asked = heard(ConfirmationAsked.class, () -> portal.getBean(Submission.class).ask(key));
    names.put(name, key.value());
    names.put(name + "Token", asked.token().value());
  }

  /** The page that the letter leads to which is asked for meanwhile. */
  String letter(Runnable meanwhile) {
    return heard(ConfirmationAsked.class, meanwhile).token().page();
  }

  /** The event of a type that is published meanwhile. */
  <E> E heard(Class<E> type, Runnable meanwhile) {
    var heard = new AtomicReference<E>();
    var events = portal.getBean(ApplicationEventMulticaster.class);
    ApplicationListener<PayloadApplicationEvent<?>> listener =
        event -> {
          if (type.isInstance(event.getPayload())) {
            heard.set(type.cast(event.getPayload()));
          }
        };
    events.addApplicationListener(listener);
    meanwhile.run();
    events.removeApplicationListener(listener);
    return heard.get();
  }

  private void sent(String name, IdeaContent content) {
    sent(name, draft(content));
  }

  private void sent(String name, SenderKey key) {
    awaiting(name, key);
    var _ = portal.getBean(Confirming.class).confirm(new ConfirmToken(name(name + "Token")));
    var idea = portal.getBean(Ideas.class).find(key).orElseThrow();
    names.put(name + "Reference", String.valueOf(idea.reference()));
  }

  private void answer(String name) {
    var officer = As.signIn(Role.OFFICER);
    var ideas = portal.getBean(SubmittedIdeas.class);
    var idea = ideas.withReference(name(name + "Reference"), As.viewer(Role.OFFICER)).orElseThrow();
    ideas.answer(idea.id(), SomeIdea.answer(), officer);
    As.nobody();
  }
}
