-- An idea, from the first words to the answer. Until it has a reference it is its owner's alone:
-- everything on the region's side reads the view submitted_idea, in which drafts do not exist.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE idea (
    id               uuid PRIMARY KEY,
    state            text   NOT NULL CHECK (state IN ('DRAFT', 'AWAITING_CONFIRMATION', 'SUBMITTED', 'ANSWERED', 'WITHDRAWN')),
    channel          text   NOT NULL CHECK (channel IN ('PORTAL', 'MAIL', 'TELEPHONE', 'TILLVAXTVERKET')),
    entry_token      uuid UNIQUE, -- of the form with which an officer entered it

    title            text   NOT NULL,
    text             text   NOT NULL,
    change           text   NOT NULL,
    kind             text CHECK (kind IN ('NEED', 'PRE_STUDY', 'PROJECT')),
    needs            text[] NOT NULL CHECK (needs <@ ARRAY ['ADVICE', 'PARTNER', 'PROJECT_OWNER', 'MONEY']),
    amount           bigint CHECK (amount >= 0),
    amount_unknown   boolean NOT NULL,
    answer_before    date,
    municipalities   text[] NOT NULL,
    other_places     text   NOT NULL,
    summary_allowed  boolean NOT NULL,
    summary          text   NOT NULL,

    contact_name     text   NOT NULL,
    organisation     text   NOT NULL,
    email            text   NOT NULL,
    telephone        text   NOT NULL,
    link_sent_to     text, -- where the draft's link has gone by letter

    strategy_edition int    NOT NULL,
    reference        text UNIQUE,
    received_at      timestamptz,
    first_answer_by  date,
    group_meets      date,
    areas            int[]  NOT NULL, -- the machine's suggestion when it came, best first
    summary_shown    boolean NOT NULL,

    answer_sentence   text,
    answer_next_steps text[],
    answer_measures   text[],
    answer_partners   text[],
    answer_money      text,
    answer_obstacles  text,
    answer_person     text,
    answered_at      timestamptz,
    owner_choice     text CHECK (owner_choice IN ('GO_ON', 'WAIT', 'STOP')),

    created_at       timestamptz NOT NULL,
    rewritten        integer NOT NULL,
    version          bigint NOT NULL,

    -- Nothing of a draft is in an index of words.
    search tsvector NOT NULL GENERATED ALWAYS AS (
        CASE WHEN reference IS NULL THEN ''::tsvector
             ELSE to_tsvector('swedish', title || ' ' || text || ' ' || change || ' ' || organisation) END) STORED,
    public_search tsvector NOT NULL GENERATED ALWAYS AS (
        CASE WHEN summary_shown THEN to_tsvector('swedish', title || ' ' || summary) ELSE ''::tsvector END) STORED,
    public_text text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN summary_shown THEN lower(title || ' ' || summary) ELSE '' END) STORED,

    CONSTRAINT sent_has_reference CHECK (
        (reference IS NOT NULL) = (state IN ('SUBMITTED', 'ANSWERED', 'WITHDRAWN'))),
    CONSTRAINT sent_has_dates CHECK (
        (reference IS NULL) = (received_at IS NULL) AND (reference IS NULL) = (first_answer_by IS NULL)),
    CONSTRAINT answered_has_answer CHECK (state <> 'ANSWERED' OR answer_sentence IS NOT NULL),
    CONSTRAINT answer_has_time CHECK ((answer_sentence IS NULL) = (answered_at IS NULL)),
    CONSTRAINT choice_after_answer CHECK (owner_choice IS NULL OR answer_sentence IS NOT NULL),
    CONSTRAINT shown_is_allowed CHECK (NOT summary_shown OR (summary_allowed AND reference IS NOT NULL))
);

CREATE INDEX idea_received ON idea (received_at DESC, reference DESC) WHERE reference IS NOT NULL;
CREATE INDEX idea_public_received ON idea (received_at DESC, reference DESC)
    WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
CREATE INDEX idea_search ON idea USING gin (search);
CREATE INDEX idea_public_search ON idea USING gin (public_search);
CREATE INDEX idea_public_text ON idea USING gin (public_text gin_trgm_ops);

-- Keys to an idea: only their hashes. Whoever has a key is its owner.
CREATE TABLE idea_key (
    key_hash   bytea PRIMARY KEY,
    idea_id    uuid        NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL
);

CREATE INDEX idea_key_of ON idea_key (idea_id);

-- One-time tokens of the letters that send an idea: only their hashes.
CREATE TABLE idea_confirmation (
    token_hash bytea PRIMARY KEY,
    idea_id    uuid        NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

CREATE INDEX idea_confirmation_of ON idea_confirmation (idea_id);

-- A draft may be erased; what has been sent may not.
CREATE FUNCTION sent_ideas_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.reference IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.reference IS DISTINCT FROM OLD.reference) THEN
        RAISE EXCEPTION 'What has been sent does not disappear';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER sent_ideas_stay BEFORE UPDATE OR DELETE ON idea
    FOR EACH ROW EXECUTE FUNCTION sent_ideas_stay();

-- An idea without a title is called by its first words.
CREATE VIEW submitted_idea AS
SELECT id, reference, state, channel, received_at, first_answer_by, group_meets,
       coalesce(nullif(title, ''), left(text, 80)) AS title,
       text, change, kind, needs, amount, amount_unknown, answer_before, municipalities, other_places,
       summary_allowed, summary, summary_shown,
       contact_name, organisation, email, telephone,
       strategy_edition, areas,
       answer_sentence, answer_next_steps, answer_measures, answer_partners, answer_money, answer_obstacles,
       answer_person, answered_at, owner_choice, search
FROM idea
WHERE reference IS NOT NULL;

CREATE VIEW public_idea AS
SELECT reference, received_at, coalesce(nullif(title, ''), left(summary, 80)) AS title, summary,
       municipalities, other_places, kind, needs, areas, public_search, public_text
FROM idea
WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
