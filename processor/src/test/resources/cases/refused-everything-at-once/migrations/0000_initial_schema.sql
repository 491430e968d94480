-- 0000_initial_schema
-- schemac 1  schema (empty) -> fe85aa9cb06c  text 5a1b6c1d9f67
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE sessions (
  id bigint  NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (id)
);

CREATE TABLE teams (
  id    bigint  NOT NULL,
  motto text,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id       bigint   NOT NULL,
  mail     text,
  nickname text,
  amount   text,
  count    integer  NOT NULL,
  mood     text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);
