-- A meeting of the group: the days of group_meeting are those that can be promised, a meeting is
-- what happens on one. Times are of the clock in Sweden. What is taken away stays, so that calendars
-- that have it can be told.
CREATE TABLE meeting (
    id         uuid        PRIMARY KEY,
    held_on    date        NOT NULL,
    starts_at  time,
    ends_at    time,
    place      text        NOT NULL DEFAULT '',
    link       text        NOT NULL DEFAULT '' CHECK (link = '' OR link ~* '^https://'),
    quorum     int         CHECK (quorum BETWEEN 1 AND 99),
    version    int         NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    cancelled  boolean     NOT NULL DEFAULT false,
    CONSTRAINT time_is_whole CHECK (
        num_nonnulls(starts_at, ends_at) IN (0, 2) AND ends_at > starts_at)
);
CREATE UNIQUE INDEX one_meeting_a_day ON meeting (held_on) WHERE NOT cancelled;

INSERT INTO meeting (id, held_on, changed_at)
SELECT gen_random_uuid(), held_on, now() FROM group_meeting;
