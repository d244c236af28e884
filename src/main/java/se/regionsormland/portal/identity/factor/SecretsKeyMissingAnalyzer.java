package se.regionsormland.portal.identity.factor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SecretsKeyMissingAnalyzer extends AbstractFailureAnalyzer<SecretsKeyMissing> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, SecretsKeyMissing cause) {
    return new FailureAnalysis(
        cause.getMessage() + " Utan den kan ingen som arbetar i portalen logga in.",
        "Gör en nyckel med openssl rand -base64 32 och ange filen den ligger i"
            + " (PORTAL_SECRETS_KEYFILE) eller nyckeln själv (PORTAL_SECRETS_KEY). Spara den skild"
            + " från databasens säkerhetskopior.",
        cause);
  }
}
