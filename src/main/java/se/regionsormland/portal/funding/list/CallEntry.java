package se.regionsormland.portal.funding.list;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.shared.MorningNews;

@Entity
@Table(name = "funding_call")
class CallEntry extends Entry {

  @Id private UUID id;
  @Column private String sourceSlug;
  @Embedded private CallFacts facts;
  @Column private Instant publishedAt;
  private @Nullable Instant newsAt;

  protected CallEntry() {}

  CallEntry(UUID id, String sourceSlug, CallFacts facts, Instant publishedAt) {
    this.id = id;
    this.sourceSlug = sourceSlug;
    this.facts = facts;
    this.publishedAt = publishedAt;
    this.newsAt = publishedAt;
  }

  @Override
  String key() {
    return id.toString();
  }

  @Override
  CallFacts facts() {
    return facts;
  }

  @Override
  void check(LocalDate today) {
    facts = facts.with(facts.provenance().checked(today));
  }

  @Override
  void retire(Instant now, String by) {
    super.retire(now, by);
    newsAt = MorningNews.taken(newsAt, now);
  }

  @Override
  void restore(Instant now) {
    super.restore(now);
    newsAt = newsAt == null ? now : newsAt;
  }

  void rewrite(CallFacts said) {
    facts = said;
  }

  String sourceSlug() {
    return sourceSlug;
  }

  FundingCall view(FundingSource source) {
    return new FundingCall(id, source, facts, publishedAt, newsAt, retirement(), version());
  }
}
