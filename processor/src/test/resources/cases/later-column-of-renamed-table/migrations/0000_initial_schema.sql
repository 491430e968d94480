-- 0000_initial_schema
-- schemac 1  schema (empty) -> e38defe4108a  text 689616d40f0e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text    NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_nickname_id_idx ON users (nickname, id);
