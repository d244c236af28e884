-- Of an idea that has been sent only its state goes on: what happens to it, whether it is shown, when
-- it was answered, once. The sender's contact details and the form that
-- made it can be blotted out, never replaced; but for the address,
-- where the log of the case says so in the same transaction and the one that it came with stays; and for
-- what the region has asked her to complete, where the log says so likewise and the completion keeps
-- what was sent before. A column that is
-- not named here does not change. Made anew when a line here changes, so that a new column has one place.
CREATE OR REPLACE FUNCTION address_is_corrected(idea uuid) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM case_log WHERE subject = idea AND act = 'ADDRESS_CORRECTED'
                                          AND xmin = pg_current_xact_id()::xid)
$$;

CREATE OR REPLACE FUNCTION is_completed(idea uuid) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM case_log WHERE subject = idea AND act = 'COMPLETION_SENT'
                                          AND xmin = pg_current_xact_id()::xid)
$$;

CREATE OR REPLACE FUNCTION sent_ideas_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    free    text[] := ARRAY ['state', 'summary_shown', 'shown_at', 'news_at', 'sender_choice', 'version'];
    counted text[] := ARRAY ['search', 'public_search', 'public_text']; -- not there yet in NEW
    contact text[] := ARRAY ['contact_name', 'organisation', 'email', 'email_as_sent', 'telephone'];
    address text[] := ARRAY ['email', 'email_as_sent', 'link_sent_to'];
    words   text[] := ARRAY ['title', 'text', 'change', 'amount', 'amount_unknown', 'summary', 'areas',
        'municipalities', 'other_places', 'contact_name', 'organisation', 'telephone'];
    changed text;
BEGIN
    IF OLD.reference IS NULL THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'What has been sent does not disappear';
    END IF;
    SELECT string_agg(key, ', ') INTO changed
    FROM jsonb_each(to_jsonb(OLD)) AS before JOIN jsonb_each(to_jsonb(NEW)) AS after USING (key)
    WHERE before.value IS DISTINCT FROM after.value
      AND key <> ALL (free || counted)
      AND NOT (OLD.answered_at IS NULL AND key = 'answered_at')
      AND NOT (after.value = '""' AND key = ANY (contact))
      AND NOT (key = ANY (address) AND NEW.link_sent_to IS NULL AND address_is_corrected(OLD.id)
               AND NEW.email_as_sent IS NOT DISTINCT FROM coalesce(OLD.email_as_sent, OLD.email))
      AND NOT (key = ANY (words) AND OLD.state = 'SUBMITTED' AND is_completed(OLD.id))
      AND NOT (after.value = 'null' AND key = 'entry_token')
      -- Sets: their order says nothing.
      AND NOT (key IN ('needs', 'municipalities')
               AND before.value @> after.value AND after.value @> before.value);
    IF changed IS NOT NULL THEN
        RAISE EXCEPTION 'What has been sent is not rewritten: %', changed;
    END IF;
    RETURN NEW;
END $$;
