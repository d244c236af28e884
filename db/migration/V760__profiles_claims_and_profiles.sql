-- An organisation of the register: its number and country, when it joined by itself, and what it became
-- one with. Who was merged away stays as a row, so that its address and its history lead on.
ALTER TABLE actor ADD COLUMN number text NOT NULL DEFAULT ''; -- ten digits, or empty
ALTER TABLE actor ADD COLUMN country text NOT NULL DEFAULT 'SE';
ALTER TABLE actor ADD COLUMN joined_at timestamptz; -- empty: the strategy names it
ALTER TABLE actor ADD COLUMN merged_into text REFERENCES actor (slug);

CREATE INDEX actor_number ON actor (number) WHERE number <> '';
CREATE INDEX actor_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;

-- Somebody says that she represents an organisation: of the register, or one that wants to join.
CREATE TABLE actor_claim (
    id           uuid PRIMARY KEY,
    state        text        NOT NULL CHECK (state IN ('TO_CONFIRM', 'WAITING', 'ACCEPTED', 'REFUSED', 'ENDED')),
    form         uuid        NOT NULL UNIQUE, -- sent twice, it is one
    slug         text        REFERENCES actor (slug), -- empty until one that joins is accepted
    organisation text        NOT NULL,
    number       text        NOT NULL,
    type         text        NOT NULL,
    municipality text,
    country      text        NOT NULL,
    name         text        NOT NULL, -- whose claim it is: never shown to the public
    email        text        NOT NULL,
    why          text        NOT NULL,
    language     text        NOT NULL CHECK (language IN ('sv', 'en')),
    created_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    closed_at    timestamptz,
    CONSTRAINT accepted_has_actor CHECK (state <> 'ACCEPTED' OR slug IS NOT NULL)
);

CREATE INDEX actor_claim_waiting ON actor_claim (confirmed_at, id) WHERE state = 'WAITING';
CREATE INDEX actor_claim_of ON actor_claim (slug) WHERE state = 'ACCEPTED';
CREATE INDEX actor_claim_email ON actor_claim (lower(email));

-- What the organisation says of itself. Public from the first day that somebody who represents it says so.
CREATE TABLE actor_profile (
    slug         text PRIMARY KEY REFERENCES actor (slug),
    version      bigint      NOT NULL DEFAULT 0,
    works        text        NOT NULL DEFAULT '',
    areas        int[]       NOT NULL DEFAULT '{}',
    measures     text[]      NOT NULL DEFAULT '{}',
    municipalities text[]    NOT NULL DEFAULT '{}',
    offers       text[]      NOT NULL DEFAULT '{}',
    seeks        text[]      NOT NULL DEFAULT '{}',
    experience   text        NOT NULL DEFAULT 'NONE' CHECK (experience IN ('NONE', 'PARTNER', 'LEAD')),
    languages    text[]      NOT NULL DEFAULT '{}',
    mailbox      text        NOT NULL DEFAULT '', -- the function's, never a person's
    links        text[]      NOT NULL DEFAULT '{}',
    confirmed_at timestamptz,
    asked_at     timestamptz -- when it was last asked whether it still holds
);

CREATE INDEX actor_profile_to_ask ON actor_profile (confirmed_at) WHERE confirmed_at IS NOT NULL;

-- Who did what with an organisation of the register when. Lines are added, never changed.
CREATE TABLE actor_history (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug    text        NOT NULL,
    at      timestamptz NOT NULL,
    by_name text        NOT NULL,
    act     text        NOT NULL CHECK (act IN ('JOINED', 'ACCEPTED', 'REFUSED', 'CONFIRMED', 'CORRECTED', 'LEFT', 'MERGED', 'TOOK_OVER')),
    reason  text        NOT NULL
);

CREATE INDEX actor_history_of ON actor_history (slug, id);
