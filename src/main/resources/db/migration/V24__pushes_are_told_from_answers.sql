-- A lesson or a broadcast is in the transcript like any words of the bot; reports must tell them apart without reading all.
create index delivery_saying_of_pushes on delivery_saying (id) where kind in ('EDUCATION', 'BROADCAST');
