-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9fa694d959b8  text ab07c9923847
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE rooms (
  id bigint  NOT NULL,
  CONSTRAINT rooms_pkey PRIMARY KEY (id)
);

CREATE TABLE bookings (
  id      bigint   NOT NULL,
  room_id bigint,
  price   integer  NOT NULL,
  code    text,
  day     text,
  seat    integer,
  tag     text     DEFAULT 'none',
  kind    text,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_code_room_id_key UNIQUE NULLS NOT DISTINCT (code, room_id),
  CONSTRAINT bookings_day_seat_key UNIQUE (day, seat),
  CONSTRAINT bookings_day_tag_key UNIQUE (day, tag),
  CONSTRAINT bookings_seat_price_excl EXCLUDE USING btree (seat WITH =, price WITH =),
  CONSTRAINT bookings_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms (id),
  CONSTRAINT bookings_kind_labels CHECK (kind IN ('DAY', 'NIGHT')),
  CONSTRAINT bookings_price_check CHECK (price > 0 OR room_id IS NULL)
);

CREATE UNIQUE INDEX bookings_day_idx ON bookings (day) WHERE seat IS NULL;
