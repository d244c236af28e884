package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAdministratorTest {

  private final Accounts accounts = mock(Accounts.class);

  private void openedWith(String password) {
    when(accounts.none()).thenReturn(true);
    var settings = new FirstAdministrator.Settings("chef@example.org", password);
    new FirstAdministrator(accounts, settings).openWhenThereIsNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kort", "Sommar2026!!", "chef@example.org"})
  void a_portal_does_not_start_with_a_first_password_that_others_try_first(String password) {
    assertThatThrownBy(() -> openedWith(password))
        .hasMessageContaining("PORTAL_FIRSTADMINISTRATOR_PASSWORD")
        .hasMessageNotContaining(password);
    verify(accounts, never()).open(any());
  }

  @Test
  void a_good_one_opens_the_account() {
    openedWith("mossig trappa nio moln");
    verify(accounts).open(any());
  }
}
