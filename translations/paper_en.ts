<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AdmissionAct</name>
    <message>
        <source>ACT OF ADMISSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACT OF ADMISSION OF A MINOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act of admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival and ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongings, money, documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances (told by the child and the escort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances (told by the person and the escort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and visible injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken · IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: date, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and house rules are not explained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and house rules were explained ({language}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex · citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, name, patronymic (if any)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child was not yet told about its rights and the house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child was told about its rights and the house rules ({language}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information sheet was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information sheet was handed to the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no IIN: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down on {moment}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Before printing the log was walked from line 1 to line {checked}: nothing was changed, left out or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before printing the log was walked from line 1: LINE {number} DOES NOT FIT. Call help before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every look into a file, every change, every print is a line of the audit. Each line carries the hash of the line before it and the signature of whoever acted: no line can be changed, left out or put in later without another head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the guardianship authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line, written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period lasts still: this is the head at the moment of printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole hash of the last line (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check later: Administration, Audit, type the head and press “Check the whole chain”; or without a window: shelter-app audit verify --user NAME --witness {head}. Either says whether the log still leads to this line, was rewritten or was cut off before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies are signed: one stays at the centre, one is kept by the guardianship authority, out of reach of whoever works with the registry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark by hand: № {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey with an escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not fit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, with whom, who goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file numbers instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names: do not hang up, do not photograph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This act is drawn up in %n copies.</source>
        <translation>
            <numerusform>This act is drawn up in %n copy.</numerusform>
            <numerusform>This act is drawn up in %n copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>around %n year(s) old</source>
        <translation>
            <numerusform>around %n year old</numerusform>
            <numerusform>around %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lowest}–%n year(s) old</source>
        <translation>
            <numerusform>{lowest}–%n year old</numerusform>
            <numerusform>{lowest}–%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveringNote</name>
    <message>
        <source>Born:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to the Centre:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Centre could not take in the child named below and sends the child on to you. Please take the child in, or see to the help that is needed, and confirm this to the Centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardianship authority was told:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the child along:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the child was not taken in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Decided otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Centre · plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions, reasons, or what the meeting is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the guardianship body on a support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the guardianship body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package · seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in the program by {name}, {when}. THE SIGNATURE DOES NOT FIT what stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in the program by {name}, {when}. The signature is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose plan: name, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasureAct</name>
    <message>
        <source>Act on the erasure of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed and erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the file&apos;s own key destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy that still holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log without their typed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, birth, documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of staff, interviews and their forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers about it that had left the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, meetings, follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of whoever proposed it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows deleted and overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows emptied: days and codes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and photos deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: how somebody came and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays with the parts that are not named above. Totals of years that are over do not change, and the audit log is proven as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log names nobody who made the account of whoever confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program knows of no copy of the registry. Copies that were made without it are not known to it: whoever holds one destroys it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is locked with a key of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: the number of the file, days, categories, sex, citizenship and the age in whole years, which the totals of past years count; this act; and the audit log, which is proven as before. Nothing of it names the person. Nobody can bring the erased parts back, except from the copies named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and by whom the account of whoever confirmed it was made or got another passphrase: {day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal of erasures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two persons; keep with the papers on data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the newest on a drive that was not plugged in, and older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Until” holds where a copy is made in every month: the rotation lets go what is older than twelve months then. Whoever wants it earlier destroys these copies after a new one was proven. Copies that are not on this list and printed papers are not reached by the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscortList</name>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document for the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the escort alone: medicines and what to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on the way: what, when, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received (signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way, tickets, border point</source>
        <translation>Way, tickets, border point</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before the leaving is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of permanent residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travelling: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names: stays with the escort, is handed over on arrival</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By own words {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By own words {said}, by the document shown {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the document shown {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {year}, day not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with a parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came without a parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing back is not recorded</source>
        <translation>handing back is not recorded</translation>
    </message>
    <message>
        <source>left without parental care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not without parental care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>not written down</translation>
    </message>
    <message>
        <source>term not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (as reported)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileAccess</name>
    <message>
        <source>Changes in the file are not listed: this paper is about who has seen it. Lists of the whole house and searches are written down without the file numbers they showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who opened this file, looked at a part of it, printed from it or passed something on is written down by the program at that moment. This paper lists them, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest 2000 lines were read; there are older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen, printed or passed on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who may read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed it again before the hour was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared the file with another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended a standing in before its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed the case on to another centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a part of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at the file beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at the safety card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at the support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at who had opened it in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named who stands in for the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the restricted file in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read who has seen the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved a paper as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved lines of the log about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a letter about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent an encrypted package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told somebody outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpReport</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts without an answer: {attempts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the Centre (he)</source>
        <translation>Left the Centre</translation>
    </message>
    <message>
        <source>Left the Centre (she)</source>
        <translation>Left the Centre</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that went on after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ESTABLISHED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conclusion was drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked: nobody was met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do before the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the meeting was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held the follow-up (he)</source>
        <translation>held the follow-up</translation>
    </message>
    <message>
        <source>held the follow-up (she)</source>
        <translation>held the follow-up</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Audit journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Free calls, day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you can find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose yourself whom you turn to. Nobody is told about you without your consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverAct</name>
    <message>
        <source>Act of departure and reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act of handover of a minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of follow-up were not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and things handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, things, money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escorts to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined before leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up after the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of the departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over together with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and safety on the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was explained to the child where and with whom it goes and whom it may call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not explained to the child where and with whom it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that go on after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines taken now: dose, until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dates: doctor, vaccination, hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving side tells the Centre of the arrival within a day and keeps in touch on these days: {days}. If contact is lost: at once, to the telephone on duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving side tells the Centre of the arrival within a day and of how the child is on these days: {days}. If contact is lost or the child has left: at once, to the telephone on duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way, tickets, border point</source>
        <translation>Way, tickets, border point</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the child knows where and with whom it goes was not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hands over, who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who meets, telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last given {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has asked about allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was handed over with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver takes the child along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiving side escorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until a doctor ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Absence noticed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts without an answer:</source>
        <translation>Attempts without an answer:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes and distinguishing marks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of the stay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity documents:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Centre since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries seen on arrival:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the Centre:</source>
        <translation>Left the Centre:</translation>
    </message>
    <message>
        <source>Lives with, address:</source>
        <translation>Lives with, address:</translation>
    </message>
    <message>
        <source>Parents (legal representatives):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has become known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the danger is:</source>
        <translation>What the danger is:</translation>
    </message>
    <message>
        <source>Who brought the child:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSample</name>
    <message>
        <source>Sample Aibek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample Aigul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>BIN {bin} · tel. {phone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineRound</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour, signature; why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine, dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medicine is given on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not photograph · write every dose into the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given in 24 hours: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given in 24 hours: {given}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted file: see its safety card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingMinutes</name>
    <message>
        <source>Accepted: a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: into the support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected minutes, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on · meeting · file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the child-protection meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post, whom they represent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation, who proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard and established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why recommendations were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reasons are written within two working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitoringSheet</name>
    <message>
        <source>0 nothing yet · 1 begun · 2 half · 3 almost · 4 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid goes on by the next version of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid goes on by this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated by: post, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on · plan · file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each measure has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure, responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring sheet of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by: post, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion of whoever assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on · file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ASKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths: what can be built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody was missing who must take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Brought by (he):</source>
        <translation>Brought by:</translation>
    </message>
    <message>
        <source>Brought by (she):</source>
        <translation>Brought by:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosure: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents (legal representatives):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed (boy):</source>
        <translation>Placed:</translation>
    </message>
    <message>
        <source>Placed (girl):</source>
        <translation>Placed:</translation>
    </message>
    <message>
        <source>Placement:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Centre will make it possible at any time to talk with the child and to read the personal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the guardianship authority ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you to examine the family&apos;s living conditions and to send your resolution to the Centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brought the child:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {year} by estimate</source>
        <translation>born in {year} (estimated)</translation>
    </message>
    <message>
        <source>citizenship: {citizenship}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the placement of a child in the Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Centre tells more on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police were told on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{law} we report that a boy was placed in the Centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{law} we report that a child was placed in the Centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{law} we report that a girl was placed in the Centre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnExtract</name>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examinations, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses and telephones of relatives and others: they belong to those people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of staff, how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers printed about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of interviews: they are shown and printed by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of notes that staff wrote: they speak of other people as well. Ask the director to read those about you together with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the centre keeps about you. If something is wrong, say so: it will be corrected, and what stood there before stays to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what you agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is locked with a key of its own (conversations with a psychologist or a doctor, what was done to you): whoever wrote it down tells you, so that this paper puts nobody in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not on this paper, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you were here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you came, on what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Act of admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of follow-up after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering note</source>
        <translation>Covering note</translation>
    </message>
    <message>
        <source>Decision on a support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in the centre&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the guardianship authority: danger after leaving</source>
        <translation>Letter to the guardianship authority: danger after leaving</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority: no contact after leaving</source>
        <translation>Letter to the guardianship authority: no contact after leaving</translation>
    </message>
    <message>
        <source>Letter to the health organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the migration service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the police about a missing child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the police about unlawful acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the school or education department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of a convoy by numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the child-protection meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring sheet of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the guardianship authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package of the support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package of the support plan: minimum of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of belongings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of decisions on plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of follow-up after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of outgoing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of prints and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of those turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of tracing families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of visitors and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round of medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the centre keeps about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from the register kept before; the assessment was not seen here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Approved with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDecision</name>
    <message>
        <source>chaired by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMark</name>
    <message>
        <source>confirmed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPackage</name>
    <message>
        <source>A measure rests on a need that was found and on nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances, interviews and the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN, numbers of documents, photos and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical secret; what the plan needs of it stands in its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the staff and of those who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that were not found, remarks, strengths and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent and no refusal was signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package of the support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package of the support plan: minimum of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan · where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts say who answers for a measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together by, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people read this copy; the file number is enough to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones and addresses of relatives and of the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own words were not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision rests on needs and measures, not on what was suffered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health card, examinations and medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an organisation tells what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name; names in words that people wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the file names the child without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s own words were not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom consents were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from them stands in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds a lost copy must not find the family by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved, in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put forward, waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the help of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed since version {number} is marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStanding</name>
    <message>
        <source>Draft, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for more work, not approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>ABCDEFGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director: signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph or copy it, do not type the words into a website, a messenger, a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope opened without a reason: print a new sheet on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold at the marks with the key inside, put it into an envelope, seal it, sign across the flap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the director and all who have access forgot the password; if the computer is broken, stolen or set up anew; if a backup has to be opened on another computer. Without this sheet and without a password nobody can open the registry, not even its makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program choose “Open with the recovery sheet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: read the words from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One envelope in the director&apos;s safe, the second with the superior body or in a bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password. The program prints a new sheet; destroy this one before a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this sheet and the drive with the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the Centre&apos;s registry. Kept by the director in a sealed envelope, not near the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words row by row: A, B, C, D. The program checks each row and shows where a mistake is. Or hold the QR code before the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness: name, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet № {number} was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key for a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key opens nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, earlier ones are cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Agreed by telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to referral No. {number}: please cut off and send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed by telephone, we send the person named below to you for help. These particulars are only for this help: please pass them on to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person comes to you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what terms:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has agreed in writing to your being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help is asked for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written consent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, help begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature, date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalCertificate</name>
    <message>
        <source>A copy of the encrypted registry was put into an empty folder, opened by a second process, read to the last page, compared with the registry in use, and removed. The registry in use was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: a copy was put back for trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the audit log in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files drawn by lot and alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the audit log proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them in the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy opens and would save the registry. The recovery sheet itself was not used in this rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy opens by the words of the recovery sheet and would save the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy opens, but it does not hold what the registry held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on since the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep with the papers on data protection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentCard</name>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted (he)</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Admitted (she)</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Ambulance · police · children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance · police · rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of a person in care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses, allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not confirm that she or he is here. Write the call into the journal, call the director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not confirm that the child is here. Write the call into the journal, call the director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand the child over: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor, clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR OFFICIAL USE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this person comes, do not leave the child alone with them and call the director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this person comes, do not open and call the director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May visit, but not take the child along. In doubt call the director.</source>
        <translation>May visit, but not take the child along. In doubt call the director.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list: do not hand the child over, call the director. Check the document of who came and write it into the journal.</source>
        <translation>Not on the list: do not hand the child over, call the director. Check the document of who came and write it into the journal.</translation>
    </message>
    <message>
        <source>Not on the list: no visit and no answer, call the director. Check the document of who came and write it into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room · group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing about the child: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>Tell nothing: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps when it is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may call, visit, collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergy: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by act</source>
        <translation>by act</translation>
    </message>
    <message>
        <source>closed, ask the director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not photograph · replace after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>forbidden</translation>
    </message>
    <message>
        <source>girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no allergies known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything</source>
        <translation>not everything</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when needed, at most {count} in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with staff</source>
        <translation>with staff</translation>
    </message>
    <message>
        <source>{day} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>ALLERGY: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in the next 12 hours, and overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORBIDDEN ({rights}): {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of whoever leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries at admission: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUST NOT come near or be told: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine and dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines still to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose waits in the next 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people named here were counted together; keys and medicines too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here, by room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sleeps there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, also by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not photograph · keep in the journal of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty educator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left without permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given: away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police have not been told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>L.S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escorts (he)</source>
        <translation>escorts</translation>
    </message>
    <message>
        <source>escorts (she)</source>
        <translation>escorts</translation>
    </message>
    <message>
        <source>examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examined (he)</source>
        <translation>examined</translation>
    </message>
    <message>
        <source>examined (she)</source>
        <translation>examined</translation>
    </message>
    <message>
        <source>handed over (he)</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>handed over (she)</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and understood (he)</source>
        <translation>read and understood</translation>
    </message>
    <message>
        <source>read and understood (she)</source>
        <translation>read and understood</translation>
    </message>
    <message>
        <source>received (he)</source>
        <translation>received</translation>
    </message>
    <message>
        <source>received (she)</source>
        <translation>received</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Check: {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first day {first}, at most {most}, on the last day {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StayCertificate</name>
    <message>
        <source>Citizenship:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the care of the Centre:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to be shown wherever it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Centre confirms that the child named below is in its care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Centre confirms that the child named below was in its care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Centre confirms that the person named below is in its care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Centre confirms that the person named below was in its care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}, to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{papers}: not at hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPlan</name>
    <message>
        <source>APPROVED BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed and made known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled by: post, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled on · valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardianship body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I. Social and medical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II. Legal help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>III. Psychological help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV. Social and domestic help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on execution, reason if not executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of help and rehabilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal file · day of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V. Other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>A condition of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prepared leaving: record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step towards a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task from a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-protection meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the decision about a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an emergency opening of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for the court hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what a meeting decided into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
