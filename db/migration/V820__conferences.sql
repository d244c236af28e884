-- A day when actors meet: at tables, two at a time, for so many minutes, so many times.
CREATE TABLE conference_day (
    id           uuid PRIMARY KEY,
    form         uuid        NOT NULL UNIQUE, -- sent twice, it is one
    title        text        NOT NULL CHECK (title <> ''),
    held_on      date        NOT NULL,
    place        text        NOT NULL,
    begins       time        NOT NULL,
    minutes      int         NOT NULL CHECK (minutes BETWEEN 5 AND 120),
    slots        int         NOT NULL CHECK (slots BETWEEN 1 AND 20),
    tables       int         NOT NULL CHECK (tables BETWEEN 1 AND 200),
    places       int         NOT NULL CHECK (places BETWEEN 2 AND 1000), -- how many may come
    created_at   timestamptz NOT NULL,
    cancelled_at timestamptz
);

-- Who comes, and what she offers and seeks there.
CREATE TABLE conference_guest (
    id           uuid PRIMARY KEY,
    day_id       uuid        NOT NULL REFERENCES conference_day,
    form         uuid        NOT NULL UNIQUE,
    state        text        NOT NULL CHECK (state IN ('TO_CONFIRM', 'COMING', 'WITHDRAWN')),
    name         text        NOT NULL, -- to officers, and to whom she has agreed to meet
    organisation text        NOT NULL,
    email        text        NOT NULL, -- to nobody
    areas        int[]       NOT NULL,
    offers       text[]      NOT NULL,
    seeks        text[]      NOT NULL,
    wish         text        NOT NULL, -- why, in her own words: to those she is proposed to meet
    most         int         NOT NULL CHECK (most BETWEEN 1 AND 20),
    language     text        NOT NULL CHECK (language IN ('sv', 'en')),
    created_at   timestamptz NOT NULL
);

-- One place each: an address that has been erased is nobody's.
CREATE UNIQUE INDEX conference_guest_once ON conference_guest (day_id, lower(email))
    WHERE state = 'COMING' AND email <> '';
CREATE INDEX conference_guest_email ON conference_guest (lower(email));

CREATE TABLE conference_wish (
    guest_id  uuid NOT NULL REFERENCES conference_guest ON DELETE CASCADE,
    wanted_id uuid NOT NULL REFERENCES conference_guest ON DELETE CASCADE,
    PRIMARY KEY (guest_id, wanted_id),
    CHECK (guest_id <> wanted_id)
);
CREATE INDEX conference_wish_wanted ON conference_wish (wanted_id);

-- A proposed meeting. No table has two at once; no guest has, by conference_seat.
CREATE TABLE conference_meeting (
    id         uuid PRIMARY KEY,
    day_id     uuid  NOT NULL REFERENCES conference_day,
    slot       int   NOT NULL CHECK (slot > 0),
    table_no   int   NOT NULL CHECK (table_no > 0),
    areas      int[] NOT NULL, -- that both work in
    UNIQUE (day_id, slot, table_no),
    UNIQUE (id, slot)
);

CREATE TABLE conference_seat (
    meeting_id uuid    NOT NULL,
    slot       int     NOT NULL,
    guest_id   uuid    NOT NULL REFERENCES conference_guest ON DELETE CASCADE,
    wishes     boolean NOT NULL, -- she asked to meet the other
    gives      text[]  NOT NULL, -- what she offers that the other seeks
    agreed_at  timestamptz,
    outcome    text CHECK (outcome IN ('TOGETHER', 'AGAIN', 'NOTHING')), -- what she says afterwards
    PRIMARY KEY (meeting_id, guest_id),
    UNIQUE (guest_id, slot),
    FOREIGN KEY (meeting_id, slot) REFERENCES conference_meeting (id, slot) ON DELETE CASCADE
);

-- Two that are not proposed to each other again.
CREATE TABLE conference_declined (
    one_id   uuid NOT NULL REFERENCES conference_guest ON DELETE CASCADE,
    other_id uuid NOT NULL REFERENCES conference_guest ON DELETE CASCADE,
    PRIMARY KEY (one_id, other_id)
);
CREATE INDEX conference_declined_other ON conference_declined (other_id);
