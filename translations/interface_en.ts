<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AheadPanel</name>
    <message numerus="yes">
        <source>{moment}, {what}: %n file(s)</source>
        <translation>
            <numerusform>{moment}, {what}: %n file</numerusform>
            <numerusform>{moment}, {what}: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message numerus="yes">
        <source>%n line(s) checked: nothing was changed, left out or put in.</source>
        <translation>
            <numerusform>%n line checked: nothing was changed, left out or put in.</numerusform>
            <numerusform>%n lines checked: nothing was changed, left out or put in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all there are.</source>
        <translation>
            <numerusform>%n line, all there is.</numerusform>
            <numerusform>%n lines, all there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>The newest line; older ones come as you scroll.</numerusform>
            <numerusform>The newest %n lines; older ones come as you scroll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row without an answer</source>
        <translation>
            <numerusform>%n time in a row without an answer</numerusform>
            <numerusform>%n times in a row without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearingAction</name>
    <message numerus="yes">
        <source>%n copy(ies) removed. Make a copy now.</source>
        <translation>
            <numerusform>%n copy removed. Make a copy now.</numerusform>
            <numerusform>%n copies removed. Make a copy now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n older copy(ies) to make room?</source>
        <translation>
            <numerusform>Remove %n older copy to make room?</numerusform>
            <numerusform>Remove %n older copies to make room?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in this file</source>
        <translation>
            <numerusform>%n stay in this file</numerusform>
            <numerusform>%n stays in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n line(s) checked</source>
        <translation>
            <numerusform>%n line checked</numerusform>
            <numerusform>%n lines checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After several wrong attempts the next one has to wait: try again in %n second(s).</source>
        <translation>
            <numerusform>After several wrong attempts the next one has to wait: try again in %n second.</numerusform>
            <numerusform>After several wrong attempts the next one has to wait: try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo centre is ready: %n file(s).</source>
        <translation>
            <numerusform>The demo centre is ready: %n file.</numerusform>
            <numerusform>The demo centre is ready: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DischargeForm</name>
    <message numerus="yes">
        <source>%n people: the list scrolls to the others</source>
        <translation>
            <numerusform>%n person: the list scrolls to the others</numerusform>
            <numerusform>%n people: the list scrolls to the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DischargePage</name>
    <message numerus="yes">
        <source>Not recorded: look at %n field(s).</source>
        <translation>
            <numerusform>Not recorded: look at %n field.</numerusform>
            <numerusform>Not recorded: look at %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePart</name>
    <message numerus="yes">
        <source>%n file(s): the stay has ended, follow-up has begun.</source>
        <translation>
            <numerusform>%n file: the stay has ended, follow-up has begun.</numerusform>
            <numerusform>%n files: the stay has ended, follow-up has begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): the stay has ended.</source>
        <translation>
            <numerusform>%n file: the stay has ended.</numerusform>
            <numerusform>%n files: the stay has ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesLine</name>
    <message numerus="yes">
        <source>and %n more in the days after</source>
        <translation>
            <numerusform>and %n more in the days after</numerusform>
            <numerusform>and %n more in the days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasuresBar</name>
    <message numerus="yes">
        <source>%n act(s) of erasure wait for you as the second person.</source>
        <translation>
            <numerusform>%n act of erasure waits for you as the second person.</numerusform>
            <numerusform>%n acts of erasure wait for you as the second person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileAside</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>%n more, with nothing due sooner</source>
        <translation>
            <numerusform>%n more, with nothing due sooner</numerusform>
            <numerusform>%n more, with nothing due sooner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message numerus="yes">
        <source>The last attempt was %n minute(s) ago. Was there really one more?</source>
        <translation>
            <numerusform>The last attempt was %n minute ago. Was there really one more?</numerusform>
            <numerusform>The last attempt was %n minutes ago. Was there really one more?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n day(s)</source>
        <translation>
            <numerusform>Overdue: %n day</numerusform>
            <numerusform>Overdue: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>over by %n day</numerusform>
            <numerusform>over by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Infancy</name>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s) about restricted files are not shown.</source>
        <translation>
            <numerusform>%n letter about restricted files is not shown.</numerusform>
            <numerusform>%n letters about restricted files are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>%n or more unrelated words, or a long sentence only you would write.</source>
        <translation>
            <numerusform>%n or more unrelated words, or a long sentence only you would write.</numerusform>
            <numerusform>%n or more unrelated words, or a long sentence only you would write.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nights</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) elsewhere</source>
        <translation>
            <numerusform>%n night elsewhere</numerusform>
            <numerusform>%n nights elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneTimeDialog</name>
    <message numerus="yes">
        <source>%n restricted file(s) must be opened to this colleague again by somebody who can read them.</source>
        <translation>
            <numerusform>%n restricted file must be opened to this colleague again by somebody who can read it.</numerusform>
            <numerusform>%n restricted files must be opened to this colleague again by somebody who can read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message numerus="yes">
        <source>{count} of %n place(s)</source>
        <translation>
            <numerusform>{count} of %n place</numerusform>
            <numerusform>{count} of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in force not reviewed by you</source>
        <translation>
            <numerusform>%n plan in force that you have not reviewed</numerusform>
            <numerusform>%n plans in force that you have not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for a decision</source>
        <translation>
            <numerusform>%n plan waits for a decision</numerusform>
            <numerusform>%n plans wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) with late measures</source>
        <translation>
            <numerusform>%n plan with late measures</numerusform>
            <numerusform>%n plans with late measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%n file(s) lack something</source>
        <translation>
            <numerusform>%n file lacks something</numerusform>
            <numerusform>%n files lack something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCount</name>
    <message numerus="yes">
        <source>Not saved yet: look at %n field(s).</source>
        <translation>
            <numerusform>Not saved yet: look at %n field.</numerusform>
            <numerusform>Not saved yet: look at %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message numerus="yes">
        <source>The last rehearsal that passed is %n day(s) ago: put a copy back for trial.</source>
        <translation>
            <numerusform>The last rehearsal that passed is %n day ago: put a copy back for trial.</numerusform>
            <numerusform>The last rehearsal that passed is %n days ago: put a copy back for trial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n child(ren) at the centre now</source>
        <translation>
            <numerusform>%n child at the centre now</numerusform>
            <numerusform>%n children at the centre now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at the centre now</source>
        <translation>
            <numerusform>%n person at the centre now</numerusform>
            <numerusform>%n people at the centre now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) away</source>
        <translation>
            <numerusform>%n person away</numerusform>
            <numerusform>%n people away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due today: %n file(s)</source>
        <translation>
            <numerusform>Due today: %n file</numerusform>
            <numerusform>Due today: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsForm</name>
    <message numerus="yes">
        <source>%n bed(s) in all</source>
        <translation>
            <numerusform>%n bed in all</numerusform>
            <numerusform>%n beds in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message numerus="yes">
        <source>{date}, after %n day(s)</source>
        <translation>
            <numerusform>{date}, after %n day</numerusform>
            <numerusform>{date}, after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServedDialog</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message numerus="yes">
        <source>%n person(s) at the centre now.</source>
        <translation>
            <numerusform>%n person at the centre now.</numerusform>
            <numerusform>%n people at the centre now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message numerus="yes">
        <source>%n stay(s) here: the children would be separated. Say why in the note.</source>
        <translation>
            <numerusform>%n stays here: the children would be separated. Say why in the note.</numerusform>
            <numerusform>%n stay here: the children would be separated. Say why in the note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message numerus="yes">
        <source>%n emergency opening(s) this month</source>
        <translation>
            <numerusform>%n emergency opening this month</numerusform>
            <numerusform>%n emergency openings this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n year(s) of age</source>
        <translation>
            <numerusform>at %n year of age</numerusform>
            <numerusform>at %n years of age</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n other thing(s) are open.</source>
        <translation>
            <numerusform>%n other thing is open.</numerusform>
            <numerusform>%n other things are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in force not reviewed by you.</source>
        <translation>
            <numerusform>%n plan in force that you have not reviewed.</numerusform>
            <numerusform>%n plans in force that you have not reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for your decision.</source>
        <translation>
            <numerusform>%n plan waits for your decision.</numerusform>
            <numerusform>%n plans wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your colleagues have %n open thing(s).</source>
        <translation>
            <numerusform>Your colleagues have %n open thing.</numerusform>
            <numerusform>Your colleagues have %n open things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Next try in %n second</numerusform>
            <numerusform>Next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message numerus="yes">
        <source>%n point(s) to fill in or decide</source>
        <translation>
            <numerusform>%n point to fill in or decide</numerusform>
            <numerusform>%n points to fill in or decide</numerusform>
        </translation>
    </message>
</context>
</TS>
