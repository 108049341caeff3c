// For tests: articles of our own writing.

export const related = `Two visits, two metals
By Ada Brook, 8 July 2023
China announced on 3 July 2023 that exports of gallium and germanium will need licences from 1 August.
Janet Yellen, the Treasury secretary, met Premier Li Qiang in Beijing on 7 July 2023 and asked for healthy economic competition.
China produces 90 percent of the world’s gallium. Xi Jinping toured Jiangsu on inspection that week.`;

export const relatedMarkup = `<html><body><!--StartFragment--><h1>Two visits, two metals</h1><p>By Ada Brook, 8 July 2023</p>
<p>China announced on 3 July 2023 that exports of <a href="https://paper.example/gallium"><b>gallium</b></a> and germanium will need licences from 1 August.</p>
<ul><li>Janet Yellen, the Treasury secretary, met Premier Li Qiang in Beijing on 7 July 2023.</li><li>She asked for healthy economic competition.</li></ul>
<img src="https://paper.example/spy.gif" onerror="document.title='harm'"><script>document.title = 'harm'</script>
<p>China produces 90 percent of the world’s gallium. Xi Jinping toured Jiangsu on inspection that week.</p><!--EndFragment--></body></html>`;

export const unrelated = `The market on the quay
The market returns to the quay on Saturday.
Fishers sell what the night has brought, and the baker comes as ever.`;

export const chinese = `两种金属与一次访问
2023年7月8日
中国于2023年7月3日宣布对镓和锗实施出口管制。美国财政部长耶伦7月7日在北京会见了中国总理李强。习近平在江苏考察。`;

export const rightToLeft = `زيارة ومعدنان
8/7/2023
التقت Janet Yellen رئيس الوزراء Li Qiang في بكين يوم الجمعة، بعد أيام من قيود China على gallium و germanium التي أعلنت في 3 July 2023.
${related.split('\n').slice(2).join('\n')}`;
