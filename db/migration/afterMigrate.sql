-- After every migration: what the portal's own role may do, table by table and in this list alone.
-- All rights are taken first, so what stands in no line is refused.
--
-- A new table or view gets its line here, in the order of the alphabet:
--   SELECT for what is read; INSERT for what is added; UPDATE for what a statement of the portal
--   changes (by column where few change: FOR UPDATE needs one of them); DELETE for what is erased.
-- Never TRUNCATE, REFERENCES or TRIGGER. Identity columns need no right to a sequence, and what
-- ON DELETE CASCADE erases needs no DELETE. GrantsTest fails on a table without a line, on a right
-- that no statement of the portal uses, and on a right that is not said here.

-- One instance at a time: two that start at once would both write the same rows of the catalogue.
SELECT pg_advisory_xact_lock(hashtextextended('grants', 0));

GRANT USAGE ON SCHEMA public TO ${app_role};
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${app_role};
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${app_role};

-- Nobody needs tables of their own beside these.
DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

GRANT SELECT, INSERT, UPDATE ON account TO ${app_role};
GRANT SELECT, INSERT, DELETE ON account_role TO ${app_role};
GRANT SELECT, INSERT, UPDATE (name, type, municipality, merged_into) ON actor TO ${app_role};
GRANT SELECT, INSERT, UPDATE (domain, mailbox, by_name) ON actor_address TO ${app_role};
GRANT SELECT, INSERT, DELETE, UPDATE (state, slug, confirmed_at, closed_at, name, email, why)
    ON actor_claim TO ${app_role};
GRANT SELECT, INSERT ON actor_history TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON actor_profile TO ${app_role};
-- What was settled between meetings is not rewritten: a trigger refuses that.
GRANT SELECT, INSERT, DELETE,
    UPDATE (position, said, said_version, stated, stated_with, settled_words, settled_by, settled_by_name, settled_at)
    ON agenda_item TO ${app_role};
-- Working material: gone once the answer is sent.
GRANT SELECT, INSERT, UPDATE, DELETE ON answer_draft TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON assessment_case TO ${app_role};
-- Which rubric a case was assessed with is said once.
GRANT SELECT, INSERT ON assessed_with TO ${app_role};
-- Who has answered stays among those who looked: a foreign key refuses the rest.
GRANT SELECT, INSERT, UPDATE (due), DELETE ON assignment TO ${app_role};
-- Of what has been sent a trigger lets only the scanner's word change.
GRANT SELECT, INSERT, UPDATE (secrecy, scan), DELETE ON attachment TO ${app_role};
-- Until the minutes are settled: a trigger refuses it from then on.
GRANT SELECT, INSERT, DELETE ON attendance TO ${app_role};
GRANT SELECT, INSERT, UPDATE (secret, last_step, added_at), DELETE ON authenticator TO ${app_role};
-- Frozen once: a trigger refuses the rest.
GRANT SELECT, INSERT ON board_edition TO ${app_role};
GRANT SELECT, INSERT ON board_line TO ${app_role};
-- What was told is added to, and answered once.
GRANT SELECT, INSERT ON case_answer TO ${app_role};
GRANT SELECT, INSERT ON case_exchange TO ${app_role};
GRANT SELECT ON case_letter TO ${app_role};
GRANT SELECT, INSERT ON case_note TO ${app_role};
GRANT SELECT, INSERT, UPDATE (to_day, replied_at) ON case_pause TO ${app_role};
GRANT SELECT, INSERT ON case_party TO ${app_role};
GRANT SELECT, INSERT, UPDATE (cancelled_at, asked_at) ON conference_day TO ${app_role};
GRANT SELECT, INSERT ON conference_declined TO ${app_role};
GRANT SELECT, INSERT, DELETE,
    UPDATE (state, name, organisation, email, areas, offers, seeks, wish, most, removed_at, removed_by, removed_why)
    ON conference_guest TO ${app_role};
GRANT SELECT, INSERT, DELETE ON conference_meeting TO ${app_role};
GRANT SELECT, INSERT, UPDATE (agreed_at, outcome) ON conference_seat TO ${app_role};
GRANT SELECT, INSERT, DELETE ON conference_wish TO ${app_role};
GRANT SELECT, INSERT ON conflict_report TO ${app_role};
GRANT SELECT, INSERT, UPDATE (seen_at) ON case_seen TO ${app_role};
-- What a check saw is what later checks compare with.
GRANT SELECT, INSERT ON chain_check TO ${app_role};
-- Written once: nobody but its owner could change a line, and a trigger refuses that too.
GRANT SELECT, INSERT ON case_log TO ${app_role};
-- Asked once and ended once; what was sent then stays: triggers refuse the rest.
GRANT SELECT, INSERT, UPDATE (lapsed_at, reply, ended, ended_at) ON completion TO ${app_role};
-- The sender's own until she sends it.
GRANT SELECT, INSERT, UPDATE (words, version), DELETE ON completion_draft TO ${app_role};
GRANT SELECT, INSERT, UPDATE (after) ON completion_part TO ${app_role};
-- Asked, then decided once, by another than the person: triggers refuse the rest.
GRANT SELECT, INSERT, UPDATE (stands, law, reason, decided_by, decided_by_name, decided_at)
    ON conflict_of_interest TO ${app_role};
-- An opinion and its changes are added, and read through the view alone: there no conflict of interest counts.
GRANT SELECT ON counting_assignment TO ${app_role};
GRANT SELECT ON counting_opinion TO ${app_role};
GRANT SELECT, INSERT ON digest_day TO ${app_role};
-- Offered once, answered once: a trigger refuses the rest.
GRANT SELECT, INSERT, UPDATE (accepted, answered_at) ON division TO ${app_role};
-- How far the database has come; moving it is its owner's.
GRANT SELECT ON flyway_schema_history TO ${app_role};
-- The formal demands are ticked anew, not rewritten.
GRANT SELECT, INSERT ON formal_check TO ${app_role};
-- What officers say of money and add to the lexicon is retired, never deleted.
GRANT SELECT, INSERT, UPDATE ON funding_call TO ${app_role};
GRANT SELECT, INSERT ON funding_history TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON funding_source TO ${app_role};
-- What a key opens, and to whom it went, is said once.
GRANT SELECT, INSERT, UPDATE (expires_at, last_used_at, revoked_at), DELETE ON given_key TO ${app_role};
GRANT SELECT, INSERT, DELETE ON group_meeting TO ${app_role};
-- Who was in the group, and when, stays: an appointment gets an earlier last day.
GRANT SELECT, INSERT, UPDATE (to_day, absent_from, absent_to, named) ON group_member TO ${app_role};
GRANT SELECT, INSERT ON suggestion_refused TO ${app_role};
GRANT SELECT ON unopened_case TO ${app_role};
GRANT SELECT ON handled_together TO ${app_role};
-- Drafts are rewritten and erased; of what has been sent a trigger lets only the state change.
GRANT SELECT, INSERT, UPDATE, DELETE ON idea TO ${app_role};
-- Asked, then answered once: a trigger refuses the rest.
GRANT SELECT, INSERT,
    UPDATE (email, state, shown, fingerprint, name, capacity, decision, decided, reason, answered_at)
    ON intent TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON introduction TO ${app_role};
GRANT SELECT, INSERT, UPDATE (show, area) ON kept_filter TO ${app_role};
GRANT SELECT, INSERT, UPDATE (token_hash, last_seen), DELETE ON known_browser TO ${app_role};
GRANT SELECT, INSERT, DELETE ON item_leave TO ${app_role};
-- Whose an account is, is said once.
GRANT SELECT, INSERT ON joined_account TO ${app_role};
GRANT SELECT ON latest_decision TO ${app_role};
GRANT SELECT ON latest_statement TO ${app_role};
GRANT SELECT, INSERT, DELETE,
    UPDATE (state, attempts, next_attempt_at, sent_at, last_error, recipient, body,
        about, unsubscribe, refused)
    ON letter TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON lexicon_addition TO ${app_role};
GRANT SELECT, INSERT ON lexicon_history TO ${app_role};
-- A meeting that is taken away stays, so that calendars can be told.
GRANT SELECT, INSERT,
    UPDATE (held_on, starts_at, ends_at, place, link, quorum, version, changed_at, cancelled)
    ON meeting TO ${app_role};
-- Settled once: a trigger refuses the rest.
GRANT SELECT, INSERT, UPDATE (other, version, settled_by, settled_by_name, settled_at)
    ON minutes TO ${app_role};
-- What somebody has said of herself is said again, not rewritten.
GRANT SELECT, INSERT ON no_conflict TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON offer TO ${app_role};
GRANT SELECT, INSERT ON offer_history TO ${app_role};
GRANT INSERT ON opinion TO ${app_role};
GRANT INSERT ON opinion_change TO ${app_role};
GRANT SELECT, INSERT, UPDATE (answers, version, saved_at), DELETE ON opinion_draft TO ${app_role};
GRANT SELECT, INSERT, UPDATE (backup_state, signature_count, used_at), DELETE
    ON passkey TO ${app_role};
-- The sender's own until she sends it; what she has sent is added to.
GRANT SELECT, INSERT, UPDATE (rows, removed, version) ON plan_draft TO ${app_role};
GRANT SELECT, INSERT ON plan_version TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON project TO ${app_role};
GRANT SELECT, INSERT ON project_origin TO ${app_role};
GRANT SELECT, INSERT, UPDATE (asked_by, asked_at, roles), DELETE ON proposal TO ${app_role};
GRANT SELECT ON public_idea TO ${app_role};
-- Counted by a trigger on idea.
GRANT SELECT, INSERT, UPDATE, DELETE ON public_lexeme TO ${app_role};
GRANT SELECT ON public_offer TO ${app_role};
-- Published once: a trigger refuses the rest.
GRANT SELECT, INSERT ON published_quarter TO ${app_role};
GRANT SELECT, INSERT ON published_year TO ${app_role};
-- Written over while its statement is a draft.
GRANT SELECT, INSERT, UPDATE (one_to_one, erdf) ON recommended_money TO ${app_role};
GRANT SELECT, INSERT, DELETE ON recovery_code TO ${app_role};
GRANT SELECT, INSERT, UPDATE (last) ON reference_series TO ${app_role};
GRANT SELECT, UPDATE (answer_days, agenda_days) ON region_setting TO ${app_role};
-- Said once; told, settled and ended once: a trigger refuses the rest.
GRANT SELECT, INSERT,
    UPDATE (told_by_name, told_at, settled, settled_by_name, settled_at, ended, ended_by_name, ended_at)
    ON relation TO ${app_role};
-- Rewritten while it is a draft; of what has been sent a trigger keeps all.
GRANT SELECT, INSERT, UPDATE (total, payments, from_month, to_month) ON request TO ${app_role};
GRANT SELECT, INSERT ON request_decision TO ${app_role};
GRANT SELECT, INSERT ON rubric_edition TO ${app_role};
-- A rule gets another figure from a day on; the earlier ones stay.
GRANT SELECT, INSERT ON rule_figure TO ${app_role};
GRANT SELECT, INSERT, UPDATE (compared, granted), DELETE ON secret_guess TO ${app_role};
-- What happened, never its number, its time or its hash.
GRANT SELECT, INSERT (kind, account_id, by_id, about, codes, network, times)
    ON security_event TO ${app_role};
GRANT SELECT ON shown_idea TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON spring_session TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON spring_session_attributes TO ${app_role};
GRANT SELECT ON staff_letter TO ${app_role};
-- Written over while it is a draft; a trigger keeps what is confirmed.
GRANT SELECT, INSERT, UPDATE (recommendation, words, reasons, conditions, by_criterion, version, saved_at, saved_by_name,
        proposed_by, proposed_by_name, proposed_at, confirmed_by, confirmed_by_name, confirmed_at)
    ON statement TO ${app_role};
GRANT SELECT, INSERT, DELETE ON statement_source TO ${app_role};
GRANT SELECT, INSERT, UPDATE (name, telephone, email) ON strateg TO ${app_role};
GRANT SELECT, INSERT ON strategy_area TO ${app_role};
GRANT SELECT, INSERT ON strategy_edition TO ${app_role};
GRANT SELECT ON submitted_attachment TO ${app_role};
GRANT SELECT ON submitted_idea TO ${app_role};
GRANT SELECT ON submitted_request TO ${app_role};
GRANT SELECT ON unmarked_idea TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON watch TO ${app_role};
GRANT SELECT, INSERT ON watch_closing_told TO ${app_role};
