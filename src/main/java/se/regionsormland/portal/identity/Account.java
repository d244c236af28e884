package se.regionsormland.portal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Account {

  @Id private UUID id;
  private String username;
  private String displayName;
  private String passwordHash;
  private boolean passwordChosen;
  private boolean active = true;
  @Column private Instant createdAt;

  /** Since when she cannot confirm what another administrator wants, if she could. */
  @Column private @Nullable Instant administratorUntil;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Version private @Nullable Long version;

  protected Account() {}

  Account(UUID id, NewAccount wanted, String passwordHash, Instant createdAt) {
    this.id = id;
    this.username = wanted.username();
    this.displayName = wanted.displayName();
    this.roles = EnumSet.copyOf(wanted.roles());
    this.passwordHash = passwordHash;
    this.passwordChosen = wanted.hasPassword();
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  /** Grows with every change to the account; zero until it is saved. */
  long version() {
    return version == null ? 0 : version;
  }

  String username() {
    return username;
  }

  String displayName() {
    return displayName;
  }

  boolean active() {
    return active;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  boolean passwordChosen() {
    return passwordChosen;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** User names of the demo and of the first administrator may be plain words. */
  boolean hasEmail() {
    return username.indexOf('@') > 0;
  }

  /** Whether she could confirm what another administrator wants. */
  private boolean administers() {
    return active && passwordChosen && roles.contains(Role.ADMINISTRATOR);
  }

  private void change(Instant at, Runnable what) {
    boolean could = administers();
    what.run();
    if (could && !administers()) {
      administratorUntil = at;
    }
  }

  void deactivate(Instant at) {
    change(at, () -> active = false);
  }

  void activate() {
    active = true;
  }

  void changeRoles(Set<Role> wanted, Instant at) {
    change(
        at,
        () -> {
          roles = EnumSet.noneOf(Role.class);
          roles.addAll(wanted);
        });
  }

  void choosePassword(String hash) {
    passwordHash = hash;
    passwordChosen = true;
  }

  /** Until she has chosen another. */
  void forgetPassword(String nobodysHash, Instant at) {
    passwordHash = nobodysHash;
    change(at, () -> passwordChosen = false);
  }

  /** Nobody's any longer; nobody signs in with it, opened again or not. */
  void empty(String nobodysHash) {
    username = "raderat-" + id;
    displayName = "Raderat konto";
    passwordHash = nobodysHash;
    passwordChosen = false;
  }

  SignedIn signedIn() {
    return new SignedIn(id, username, displayName, roles());
  }
}
