package se.regionsormland.portal.funding.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.funding.DatedCall;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.funding.file.FundingFile;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Those who pay for projects, the strategy's own first, and when one can apply to them. */
@Component
@Transactional(readOnly = true)
public class Funding {

  /** Says something else as soon as a source or a call is another than it was. */
  private static final String STATE =
      """
      SELECT (SELECT coalesce(string_agg(xmin::text || ctid, ' ' ORDER BY slug), '') FROM funding_source)
        || ';' || (SELECT coalesce(string_agg(xmin::text || ctid, ' ' ORDER BY id), '') FROM funding_call)
      """;

  private final SourceEntries sources;
  private final CallEntries calls;
  private final FundingHistory history;
  private final JdbcClient jdbc;
  private volatile @Nullable Read read;

  /** As they were read when the tables were in that state. */
  private record Read(String state, List<FundingSource> sources, List<FundingCall> calls) {}

  Funding(SourceEntries sources, CallEntries calls, FundingHistory history, JdbcClient jdbc) {
    this.sources = sources;
    this.calls = calls;
    this.history = history;
    this.jdbc = jdbc;
  }

  /** What holds, sources and their calls, read together for a page that shows both. */
  public record Known(List<FundingSource> sources, List<FundingCall> calls) {

    public Known {
      sources = List.copyOf(sources);
      calls = List.copyOf(calls);
    }

    /** Those one can apply to that day, the one that closes first first. */
    public List<FundingCall> open(LocalDate today) {
      return at(Timing.OPEN, today).toList();
    }

    /** Those that open later, the first one first. */
    public List<FundingCall> upcoming(LocalDate today) {
      return at(Timing.UPCOMING, today).sorted(Comparator.comparing(FundingCall::opens)).toList();
    }

    private Stream<FundingCall> at(Timing timing, LocalDate today) {
      return calls.stream().filter(call -> call.timing(today) == timing);
    }
  }

  public Known known() {
    var read = read();
    return new Known(holding(read.sources()), holding(read.calls().stream()).toList());
  }

  /** Those that hold. */
  public List<FundingSource> sources() {
    return holding(read().sources());
  }

  private static List<FundingSource> holding(List<FundingSource> all) {
    return all.stream().filter(one -> one.retired() == null).toList();
  }

  /** Officers alone change them, and everybody's pages ask: they are read anew after a change. */
  private Read read() {
    var state =
        WhilePageIsRead.once(
            String.class, "state of funding", () -> jdbc.sql(STATE).query(String.class).single());
    var kept = read;
    if (kept == null || !kept.state().equals(state)) {
      kept = new Read(state, List.copyOf(all().values()), allCalls().toList());
      read = kept;
    }
    return kept;
  }

  /** A retired one too: an old link still leads somewhere. */
  public Optional<FundingSource> find(String slug) {
    return sources.findById(slug).map(SourceEntry::view);
  }

  /** The source's calls, the latest first. */
  public List<FundingCall> callsOf(FundingSource source) {
    return calls()
        .filter(call -> call.from().slug().equals(source.slug()))
        .sorted(Comparator.comparing(FundingCall::closes).reversed())
        .toList();
  }

  /** Those that were published at that time or later. */
  public List<FundingCall> callsSince(Instant then) {
    return calls()
        .filter(call -> !call.publishedAt().isBefore(then))
        .sorted(Comparator.comparing(FundingCall::publishedAt))
        .toList();
  }

  /** The latest published first, each with when its facts were last changed. */
  public List<DatedCall> latestCalls() {
    var changes = history.lastChanges();
    return calls()
        .sorted(Comparator.comparing(FundingCall::publishedAt).reversed())
        .map(call -> DatedCall.of(call, changes.get(call.id().toString())))
        .toList();
  }

  /** Those that hold, of sources that hold, by the day they close. */
  private Stream<FundingCall> calls() {
    return holding(read().calls().stream());
  }

  private static Stream<FundingCall> holding(Stream<FundingCall> calls) {
    return calls.filter(call -> call.retired() == null && call.from().retired() == null);
  }

  /** For the desk: also what is changed and not yet done. */
  Stream<FundingCall> allCalls() {
    var from = all();
    return calls.findAllByOrderByFactsClosesAscIdAsc().stream()
        .flatMap(call -> Optional.ofNullable(from.get(call.sourceSlug())).map(call::view).stream());
  }

  Map<String, FundingSource> all() {
    var found = new LinkedHashMap<String, FundingSource>();
    sources.findAllByOrderByPositionAscSlugAsc().forEach(one -> found.put(one.key(), one.view()));
    return found;
  }

  @Configuration(proxyBeanMethods = false)
  static class Reading {
    @Bean
    FundingFile fundingFile() {
      return FundingFile.read();
    }
  }
}
