-- After every migration: the portal's own role may use the tables and nothing more.
-- The diary is written once: nobody but its owner could change a line, and a trigger refuses that too.
GRANT USAGE ON SCHEMA public TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app_role};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${app_role};
REVOKE UPDATE, DELETE, TRUNCATE ON diary_entry FROM ${app_role};
-- What officers say of money is retired, never deleted, and its history is only added to.
REVOKE DELETE, TRUNCATE ON funding_source, funding_call FROM ${app_role};
REVOKE UPDATE, DELETE, TRUNCATE ON funding_history FROM ${app_role};
-- What officers add to the lexicon is retired, never deleted, and its history is only added to.
REVOKE DELETE, TRUNCATE ON lexicon_addition FROM ${app_role};
REVOKE UPDATE, DELETE, TRUNCATE ON lexicon_history FROM ${app_role};
-- What was done with an offer is only added to.
REVOKE UPDATE, DELETE, TRUNCATE ON offer_history FROM ${app_role};
-- The trail is only added to: what happened, never its number, its time or its hash.
REVOKE ALL ON security_event FROM ${app_role};
GRANT SELECT, INSERT (kind, account_id, by_id, about, codes, network, times)
  ON security_event TO ${app_role};
