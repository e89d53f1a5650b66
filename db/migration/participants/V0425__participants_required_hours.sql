-- How many hours of a support a certificate is to speak of, from which day, by which source. Nobody has checked a row whose
-- verified_on is empty, and the certificate says so.
create table required_hours (
    support     text    not null check (support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION', 'PROFESSIONAL_GUIDANCE', 'OTHER')),
    valid_from  date    not null,
    hours       integer not null check (hours > 0),
    source      text    not null,
    verified_on date,
    primary key (support, valid_from)
);

insert into required_hours (support, valid_from, hours, source) values
    ('CIVIC_ORIENTATION', date '2010-12-01', 60, 'förordning (2010:1138) om samhällsorientering för vissa nyanlända invandrare, som den löd före 2020'),
    ('CIVIC_ORIENTATION', date '2020-01-01', 100, 'förordning (2010:1138) om samhällsorientering för vissa nyanlända invandrare, som den lyder sedan 2020');

grant select on required_hours to ${app};
