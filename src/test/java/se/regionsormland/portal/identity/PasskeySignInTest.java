package se.regionsormland.portal.identity;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.regionsormland.portal.identity.factor.Passkeys;

/** Whom a passkey lets in that is right in itself. A browser alone makes one: here it is said. */
class PasskeySignInTest {

  private final Passkeys passkeys = mock();
  private final AccountRepository accounts = mock();
  private final JoinedAccounts joined = mock();
  private final SecondStepPages pages = mock();
  private final SignInEnd end = mock();

  @ParameterizedTest
  @CsvSource({"true,false,true", "false,false,false", "true,true,false"})
  void it_opens_no_closed_account_and_none_that_the_region_opens(
      boolean active, boolean opensOnlyThere, boolean opens) throws Exception {
    var id = UUID.randomUUID();
    Account account = mock();
    when(account.id()).thenReturn(id);
    when(account.active()).thenReturn(active);
    when(joined.opensOnlyThere(id)).thenReturn(opensOnlyThere);
    when(passkeys.holder(any(), eq("svaret"))).thenReturn(Optional.of(id));
    when(accounts.findById(id)).thenReturn(Optional.of(account));
    signIn();
    verify(end, times(opens ? 1 : 0)).goOn(eq(account), any(), any());
    verify(pages, opens ? never() : times(1)).askForPasskey(any(), any(), any(), any(), any());
  }

  private void signIn() throws Exception {
    var request = new MockHttpServletRequest();
    request.setParameter("credential", "svaret");
    var tries = new SignInTries(Clock.systemUTC());
    new PasskeySignInController(passkeys, accounts, joined, tries, mock(), pages, end)
        .signIn(request, new MockHttpServletResponse());
  }
}
