-- 0000_initial_schema
-- schemac 1  schema (empty) -> bac153ee256d  text fb2d3024b177
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
  id        bigint       NOT NULL,
  room_id   bigint       NOT NULL,
  during    daterange    NOT NULL,
  code      text,
  starts_at timestamptz,
  ends_at   timestamptz,
  cancelled boolean      NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_code_excl EXCLUDE USING hash (code WITH =),
  CONSTRAINT bookings_room_id_excl
    EXCLUDE USING btree (room_id WITH OPERATOR(pg_catalog.=))
    WHERE (cancelled),
  CONSTRAINT bookings_room_id_tstzrange_excl
    EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&),
  CONSTRAINT code_in_one_room
    EXCLUDE USING gist (lower(code) gist_text_ops WITH =, (room_id + 1) WITH <>)
    DEFERRABLE INITIALLY IMMEDIATE
);
